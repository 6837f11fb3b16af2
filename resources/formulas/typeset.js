// Typesets formulas with MathJax, each into one flat picture: node typeset.js DIRECTORY < formulas
// Formulas come as their id, a line, and LaTeX until a blank line. Qt draws nothing after a nested <svg>, so that glyphs
// and lines are moved to where they stand and become two paths. A path's coordinates are thousandths of an em.
const fs = require('fs');
const path = require('path');
const {mathjax} = require('mathjax-full/js/mathjax.js');
const {TeX} = require('mathjax-full/js/input/tex.js');
const {SVG} = require('mathjax-full/js/output/svg.js');
const {liteAdaptor} = require('mathjax-full/js/adaptors/liteAdaptor.js');
const {RegisterHTMLHandler} = require('mathjax-full/js/handlers/html.js');
require('mathjax-full/js/input/tex/ams/AmsConfiguration.js');

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const fail = (compiler, error) => { throw error; };
const typesetter = mathjax.document('', {
  InputJax: new TeX({packages: ['base', 'ams'], formatError: fail}),
  OutputJax: new SVG({fontCache: 'none'}),
});

const numbers = text => text.match(/-?\d*\.?\d+(e-?\d+)?/g).map(Number);
const number = (node, name) => Number(adaptor.getAttribute(node, name) || 0);

// Transformations are a scale and a shift for each axis.
const inside = (outer, inner) => ({
  sx: outer.sx * inner.sx, sy: outer.sy * inner.sy, x: outer.x + outer.sx * inner.x, y: outer.y + outer.sy * inner.y});

function step(name, [a, b]) {
  if (name === 'translate') return {sx: 1, sy: 1, x: a, y: b || 0};
  if (name === 'scale') return {sx: a, sy: b === undefined ? a : b, x: 0, y: 0};
  throw new Error('Unknown transformation ' + name);
}

function transformation(node, outer) {
  const all = (adaptor.getAttribute(node, 'transform') || '').matchAll(/(\w+)\(([^)]*)\)/g);
  return [...all].reduce((sum, [, name, values]) => inside(sum, step(name, numbers(values))), outer);
}

// Outlines of glyphs: absolute commands, of which H and V have one coordinate and all others pairs. What comes out has
// whole numbers, relative to the point before: half as long.
function outline(d, t) {
  let [atX, atY, startX, startY] = [0, 0, 0, 0];
  return d.replace(/([A-Z])([^A-Z]*)/g, (all, command, values) => {
    if (command === 'Z') return [atX, atY] = [startX, startY], 'z';
    if (!'MLHVQT'.includes(command)) throw new Error('Unknown command ' + command);
    const [fromX, fromY] = command === 'M' ? [0, 0] : [atX, atY];
    const steps = numbers(values).map((value, i) => {
      const vertical = command === 'V' || (command !== 'H' && i % 2);
      if (vertical) return (atY = Math.round(t.y + t.sy * value)) - fromY;
      return (atX = Math.round(t.x + t.sx * value)) - fromX;
    });
    if (command === 'M') [startX, startY] = [atX, atY];
    return (command === 'M' ? 'M' : command.toLowerCase()) + steps.join(' ').replace(/ -/g, '-');
  });
}

function rectangle(left, bottom, width, height, t) {
  return outline(`M${left} ${bottom}H${left + width}V${bottom + height}H${left}Z`, t);
}

// The part between the ends of a tall bracket, a piece of a glyph with straight sides.
function extender(node, t) {
  const [glyph, ...others] = adaptor.childNodes(node);
  if (adaptor.kind(glyph) !== 'path' || others.length) throw new Error('Unknown nested picture');
  const pairs = numbers(adaptor.getAttribute(glyph, 'd').replace(/V[^A-Z]*/g, '').replace(/H([^A-Z]*)/g, 'H$1 0'));
  const x = pairs.filter((value, i) => i % 2 === 0), left = Math.min(...x);
  return rectangle(left, number(node, 'y'), Math.max(...x) - left, number(node, 'height'), t);
}

function collect(node, outer, paths) {
  const t = transformation(node, outer);
  switch (adaptor.kind(node)) {
    case 'g':
      return adaptor.childNodes(node).forEach(child => collect(child, t, paths));
    case 'path':
      return paths.glyphs.push(outline(adaptor.getAttribute(node, 'd'), t));
    case 'rect':
      return paths.lines.push(rectangle(...['x', 'y', 'width', 'height'].map(name => number(node, name)), t));
    case 'svg':
      return paths.lines.push(extender(node, t));
    default:
      throw new Error('Unknown element ' + adaptor.kind(node));
  }
}

function picture(latex) {
  const root = adaptor.firstChild(typesetter.convert(latex, {display: true}));
  const [left, top, width, height] = numbers(adaptor.getAttribute(root, 'viewBox')).map(Math.round);
  const paths = {glyphs: [], lines: []};
  adaptor.childNodes(root).forEach(child => collect(child, {sx: 1, sy: 1, x: 0, y: 0}, paths));
  const text = latex.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" fill="black">
<desc>${text}</desc>
<path d="${paths.glyphs.join('\n')}"/>
<path d="${paths.lines.join('\n')}"/>
</svg>
`;
}

const directory = process.argv[2];
for (const file of fs.readdirSync(directory)) if (file.endsWith('.svg')) fs.unlinkSync(path.join(directory, file));
for (const formula of fs.readFileSync(0, 'utf8').trim().split('\n\n')) {
  const [id, ...lines] = formula.split('\n');
  fs.writeFileSync(path.join(directory, id + '.svg'), picture(lines.join('\n')));
}
