"""Starts Actiscope, presses keys and checks what it says over AT-SPI. Argument: the program."""

import math
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

PATIENCE = 20  # seconds

heard = []


def turn():
    """Lets events arrive."""
    while GLib.MainContext.default().iteration(False):
        pass
    time.sleep(0.02)


def wait_for(what, get):
    """What get returns as soon as it is true."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        turn()
        try:
            if result := get():
                return result
        except GLib.Error:
            pass  # it is not there yet, or no longer
    sys.exit(f"{what}: not within {PATIENCE} seconds; heard {heard[-5:]}")


def everything(root):
    yield root
    for i in range(root.get_child_count()):
        if child := root.get_child_at_index(i):
            yield from everything(child)


def window():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(i)
        if program and program.get_name() == "Actiscope" and program.get_child_count() > 0:
            return program.get_child_at_index(0)
    return None


def is_shown(thing):
    states = thing.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def chart():
    return next((t for t in everything(window()) if t.get_role() == Atspi.Role.CHART and is_shown(t)), None)


def value():
    return Atspi.Value.get_current_value(plot)


def press(key):
    subprocess.run(["xdotool", "key", key], check=True)


def said_after(key, expected):
    """Presses the key and waits until the plot says what is expected, and tells of it."""
    heard.clear()
    press(key)
    wait_for(f"{key} makes the plot say “{expected}”", lambda: plot.get_description() == expected)
    wait_for(f"{key} is announced", lambda: {"accessible-value", "accessible-description"} <= set(heard))


def unnamed_controls():
    control = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.COMBO_BOX,
               Atspi.Role.SLIDER, Atspi.Role.SPIN_BUTTON, Atspi.Role.CHART}
    return [t.get_role_name() for t in everything(window()) if t.get_role() in control and is_shown(t) and not t.get_name()]


def sigmoid_at(text):
    x = float(text.split("x = ")[1].split(",")[0].replace("−", "-"))
    return x, 1 / (1 + math.exp(-x))


Atspi.init()
listener = Atspi.EventListener.new(lambda event: heard.append(event.type.rsplit(":", 1)[-1]))
for change in ("accessible-value", "accessible-description"):
    listener.register(f"object:property-change:{change}")
program = subprocess.Popen([sys.argv[1]])
try:
    wait_for("the window", window)
    plot = wait_for("the plot", chart)
    ids = wait_for("the window on the screen", lambda: subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--class", "^Actiscope$"], capture_output=True, text=True).stdout.split())
    subprocess.run(["xdotool", "windowfocus", "--sync", ids[0]], check=True)
    wait_for("the plot has the focus", lambda: plot.get_state_set().contains(Atspi.StateType.FOCUSED))

    said_after("Right", "Sigmoid: x = 0, f = 0.5")
    assert value() == 0.5
    said_after("Down", "Sigmoid: x = 0, f′ = 0.25")
    assert value() == 0.25
    said_after("Up", "Sigmoid: x = 0, f = 0.5")
    for key in ("Right", "shift+Right", "End", "Home"):
        before = plot.get_description()
        press(key)
        said = wait_for(f"{key} moves on", lambda: plot.get_description() != before and plot.get_description())
        x, f = sigmoid_at(said)
        assert abs(float(said.split("f = ")[1]) - f) <= 1e-4, said
        assert abs(value() - f) <= 1e-4, said
    press("Escape")
    wait_for("Esc ends the reading", lambda: "x = " not in plot.get_description())

    nameless = unnamed_controls()
    assert not nameless, f"controls without a name: {nameless}"
finally:
    program.terminate()
    program.wait()
