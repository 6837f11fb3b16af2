"""Times how other programs draw the same lines, in milliseconds of processor time of the median frame.

One JSON object a line on standard input: width, height, lines: [{x, y (pixels from the top left), colour, width}], and
as an answer one number or one reason a line. The lines move by a fraction of a pixel from frame to frame.
Usage: other_programs.py matplotlib|blitting|pyqtgraph
"""
import json
import os
import statistics
import sys
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"
FRAMES = 15


def matplotlib_frames(picture, blitting):
    import matplotlib
    matplotlib.use("Agg")
    from matplotlib.figure import Figure
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    dpi = 100
    figure = Figure((picture["width"] / dpi, picture["height"] / dpi), dpi)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_subplot(xlim=(0, picture["width"]), ylim=(picture["height"], 0))
    axes.grid(True)
    lines = [axes.plot(line["x"], line["y"], color=line["colour"], linewidth=line["width"] * 72 / dpi,
                       animated=blitting)[0] for line in picture["lines"]]
    canvas.draw()
    background = canvas.copy_from_bbox(figure.bbox)

    def draw(frame):
        for line, data in zip(lines, picture["lines"]):
            line.set_ydata([y + frame / 100 for y in data["y"]])
        begin = time.process_time()
        if not blitting:
            canvas.draw()
        else:
            canvas.restore_region(background)
            for line in lines:
                axes.draw_artist(line)
        return time.process_time() - begin
    return draw


def pyqtgraph_frames(picture):
    import numpy
    import pyqtgraph
    pyqtgraph.setConfigOptions(antialias=True, background="w")
    application = pyqtgraph.mkQApp()
    plot = pyqtgraph.PlotWidget()
    plot.resize(picture["width"], picture["height"])
    plot.setXRange(0, picture["width"])
    plot.setYRange(0, picture["height"])
    plot.showGrid(True, True)
    curves = [plot.plot(pen=pyqtgraph.mkPen(line["colour"], width=line["width"])) for line in picture["lines"]]
    plot.show()
    application.processEvents()

    def draw(frame):
        for curve, line in zip(curves, picture["lines"]):
            curve.setData(numpy.array(line["x"]), numpy.array(line["y"]) + frame / 100)
        begin = time.process_time()
        plot.viewport().repaint()
        return time.process_time() - begin
    return draw


PROGRAMS = {"matplotlib": lambda picture: matplotlib_frames(picture, False),
            "blitting": lambda picture: matplotlib_frames(picture, True),
            "pyqtgraph": pyqtgraph_frames}

for text in sys.stdin:
    try:
        draw = PROGRAMS[sys.argv[1]](json.loads(text))
        draw(0)
        print(1000 * statistics.median(draw(frame) for frame in range(1, FRAMES + 1)), flush=True)
    except ImportError as error:
        print(f"{error.name} is not installed", flush=True)
