// Ruled lines of a page, for finding its tables. Used in the thread that reads pages.
import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

const STROKES = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.closeFillStroke, OPS.eoFillStroke, OPS.closeEOFillStroke]);
const FILLS = new Set([OPS.fill, OPS.eoFill]);
const [MOVE, LINE, CURVE, QUADRATIC] = [0, 1, 2, 3];
/** Word draws a border as a filled strip no thicker than this, in points. */
const THICKEST = 3;
const SHORTEST = 6;
const STRAIGHT = 1;
/** More lines than any table has: a drawing, not a table. */
const MOST_RULES = 5_000;

/** Horizontal and vertical lines as [x1, y1, x2, y2] in points from the lower left corner of the page. */
export function rulesOf({ fnArray, argsArray }, left, bottom) {
  const rules = [];
  const saved = [];
  let matrix = [1, 0, 0, 1, -left, -bottom];
  for (let at = 0; at < fnArray.length && rules.length < MOST_RULES; at += 1) {
    const operator = fnArray[at];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = Util.transform(matrix, argsArray[at]);
    else if (operator === OPS.constructPath) {
      const [paint, [path]] = argsArray[at];
      if (path && STROKES.has(paint)) rules.push(...edgesOf(path, matrix).filter(isRule));
      else if (path && FILLS.has(paint)) rules.push(...stripOf(path, matrix));
    }
  }
  return rules;
}

function edgesOf(path, matrix) {
  const edges = [];
  let start;
  let from;
  for (let at = 0; at < path.length;) {
    const step = path[at];
    if (step === MOVE || step === LINE) {
      const to = point(path[at + 1], path[at + 2], matrix);
      if (step === LINE && from) edges.push([...from, ...to]);
      else start = to;
      from = to;
      at += 3;
    } else if (step === CURVE || step === QUADRATIC) {
      at += step === CURVE ? 7 : 5;
      from = point(path[at - 2], path[at - 1], matrix);
    } else {
      if (from && start) edges.push([...from, ...start]);
      at += 1;
    }
  }
  return edges;
}

/** A filled rectangle as thin as a line is one, through its middle. */
function stripOf(path, matrix) {
  const corners = edgesOf(path, matrix).flatMap(([x1, y1, x2, y2]) => [[x1, y1], [x2, y2]]);
  if (corners.length === 0) return [];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (y2 - y1 <= THICKEST && x2 - x1 >= SHORTEST) return [[x1, (y1 + y2) / 2, x2, (y1 + y2) / 2]];
  return x2 - x1 <= THICKEST && y2 - y1 >= SHORTEST ? [[(x1 + x2) / 2, y1, (x1 + x2) / 2, y2]] : [];
}

function isRule([x1, y1, x2, y2]) {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  return (height < STRAIGHT && width >= SHORTEST) || (width < STRAIGHT && height >= SHORTEST);
}

function point(x, y, [a, b, c, d, e, f]) {
  return [a * x + c * y + e, b * x + d * y + f];
}
