"use strict";

/*
 * From pen strokes to the 28x28 picture that the network gets, by MNIST's rule: exactly what inkling.sketch.Preparation does.
 * A stroke is a list of points [x, y] or [x, y, milliseconds], y down, in any unit.
 */

const SIDE = 28;

/** The side of the box that a drawing fits into, and the width of the pen in it, in pixels. */
const BOX = 20;
const PEN = 2.5;

/** Sample points along each side of a pixel. */
const SAMPLES = 16;

/** The picture of a drawing: 784 bytes, row by row; black if nothing is drawn. The pen's width is in the unit of the points. */
function prepare(strokes, pen) {
    return strokes.length === 0 ? new Uint8Array(SIDE * SIDE) : placed(boxed(strokes, pen));
}

/** The smooth line through the points of a stroke, in pieces of at most so much: a centripetal Catmull-Rom spline. */
function smooth(stroke, step) {
    const points = stroke.filter((point, i) => i === 0 || distance(point, stroke[i - 1]) > 0);
    const last = points.length - 1;
    const line = [];
    for (let i = 0; i < last; i++) {
        const from = points[i];
        const to = points[i + 1];
        const before = i > 0 ? points[i - 1] : mirrored(to, from);
        const after = i + 2 <= last ? points[i + 2] : mirrored(from, to);
        addPiece(line, before, from, to, after, step);
    }
    line.push(points[last]);
    return line;
}

function distance(a, b) {
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function mirrored(point, center) {
    return [2 * center[0] - point[0], 2 * center[1] - point[1]];
}

function addPiece(line, p0, p1, p2, p3, step) {
    const before = Math.sqrt(distance(p0, p1));
    const here = Math.sqrt(distance(p1, p2));
    const after = Math.sqrt(distance(p2, p3));
    const out = [0, 1].map(axis => tangent(p0[axis], p1[axis], p2[axis], before, here));
    const into = [0, 1].map(axis => -tangent(p3[axis], p2[axis], p1[axis], after, here));
    const pieces = Math.max(1, Math.min(24, Math.ceil(distance(p1, p2) / step)));
    for (let i = 0; i < pieces; i++) {
        line.push([0, 1].map(axis => hermite(p1[axis], out[axis], p2[axis], into[axis], i / pieces)));
    }
}

function tangent(a, b, c, ab, bc) {
    return ((b - a) / ab - (c - a) / (ab + bc)) * bc + (c - b);
}

function hermite(from, out, to, into, t) {
    const tt = t * t;
    const ttt = tt * t;
    return (2 * ttt - 3 * tt + 1) * from + (ttt - 2 * tt + t) * out + (3 * tt - 2 * ttt) * to + (ttt - tt) * into;
}

/** Left, top, right and bottom of all points. */
function frameOf(strokes) {
    const frame = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of strokes.flat()) {
        frame[0] = Math.min(frame[0], x);
        frame[1] = Math.min(frame[1], y);
        frame[2] = Math.max(frame[2], x);
        frame[3] = Math.max(frame[3], y);
    }
    return frame;
}

function longerSide([left, top, right, bottom]) {
    return Math.max(right - left, bottom - top);
}

/** The drawing in its box, with a pen of MNIST's width: for each pixel, how many of its sample points are covered. */
function boxed(strokes, pen) {
    const step = longerSide(frameOf(strokes)) / (2 * BOX);
    const lines = strokes.map(stroke => smooth(stroke, step));
    const frame = frameOf(lines);
    // a dot is no longer than its pen is wide, and stays a dot
    const scale = (BOX - PEN) / Math.max(longerSide(frame), pen, 2.2250738585072014e-308);
    const left = BOX / 2 - (frame[0] + frame[2]) / 2 * scale;
    const top = BOX / 2 - (frame[1] + frame[3]) / 2 * scale;
    const covered = new Uint8Array(BOX * SAMPLES * BOX * SAMPLES);
    for (const line of lines) {
        let from = line[0];
        for (const to of line) {
            cover(covered, left + from[0] * scale, top + from[1] * scale, left + to[0] * scale, top + to[1] * scale);
            from = to;
        }
    }
    const box = new Float32Array(BOX * BOX);
    for (let row = 0; row < BOX * SAMPLES; row++) {
        for (let column = 0; column < BOX * SAMPLES; column++) {
            const pixel = Math.floor(row / SAMPLES) * BOX + Math.floor(column / SAMPLES);
            box[pixel] += covered[row * BOX * SAMPLES + column];
        }
    }
    return box;
}

/** Covers the sample points of a straight line with round ends. */
function cover(covered, x0, y0, x1, y1) {
    const width = BOX * SAMPLES;
    const radius = PEN / 2;
    const first = Math.max(0, Math.ceil((Math.min(y0, y1) - radius) * SAMPLES - 0.5));
    const last = Math.min(width - 1, Math.floor((Math.max(y0, y1) + radius) * SAMPLES - 0.5));
    const length = Math.hypot(x1 - x0, y1 - y0);
    const sideX = (y0 - y1) / length * radius;
    const sideY = (x1 - x0) / length * radius;
    let left;
    let right;
    const add = x => {
        left = Math.min(left, x);
        right = Math.max(right, x);
    };
    const addDisc = (x, y, at) => {
        const square = radius * radius - (at - y) * (at - y);
        if (square >= 0) {
            add(x - Math.sqrt(square));
            add(x + Math.sqrt(square));
        }
    };
    const addEdge = (ax, ay, bx, by, at) => {
        if (ay !== by && (at - ay) * (at - by) <= 0) {
            add(ax + (at - ay) / (by - ay) * (bx - ax));
        }
    };
    for (let row = first; row <= last; row++) {
        const at = (row + 0.5) / SAMPLES;
        left = Infinity;
        right = -Infinity;
        addDisc(x0, y0, at);
        addDisc(x1, y1, at);
        if (length > 0) {
            addEdge(x0 + sideX, y0 + sideY, x1 + sideX, y1 + sideY, at);
            addEdge(x1 - sideX, y1 - sideY, x0 - sideX, y0 - sideY, at);
            addEdge(x0 + sideX, y0 + sideY, x0 - sideX, y0 - sideY, at);
            addEdge(x1 + sideX, y1 + sideY, x1 - sideX, y1 - sideY, at);
        }
        const from = Math.max(0, Math.ceil(left * SAMPLES - 0.5));
        const to = Math.min(width, Math.floor(right * SAMPLES - 0.5) + 1);
        if (from < to) {
            covered.fill(1, row * width + from, row * width + to);
        }
    }
}

/** The box at its place in the picture, the center of its mass at 14, scaled to full brightness. */
function placed(box) {
    let mass = 0;
    let massX = 0;
    let massY = 0;
    let max = 0;
    const ink = [BOX, BOX, 0, 0];
    for (let row = 0; row < BOX; row++) {
        for (let column = 0; column < BOX; column++) {
            const value = box[row * BOX + column];
            mass += value;
            massX += value * column;
            massY += value * row;
            max = Math.max(max, value);
            if (value > 0) {
                ink[0] = Math.min(ink[0], column);
                ink[1] = Math.min(ink[1], row);
                ink[2] = Math.max(ink[2], column + 1);
                ink[3] = Math.max(ink[3], row + 1);
            }
        }
    }
    const right = shift(massX / mass, ink[0], ink[2]);
    const down = shift(massY / mass, ink[1], ink[3]);
    const picture = new Uint8Array(SIDE * SIDE);
    for (let y = ink[1]; y < ink[3]; y++) {
        for (let x = ink[0]; x < ink[2]; x++) {
            picture[(y + down) * SIDE + x + right] = Math.round(Math.fround(Math.fround(box[y * BOX + x] / max) * 255));
        }
    }
    return picture;
}

/** Whole pixels to shift by, without moving ink over the edge. */
function shift(mass, first, last) {
    return Math.max(-first, Math.min(SIDE - last, Math.floor(14 + 0.5 - mass + 1e-3)));
}
