"use strict";

/**
 * The drawing on a canvas: strokes of points [x, y, milliseconds] in units of which the pad has 280 per side, as in Inkling. It
 * calls `changed` after each change.
 */
class Pad {
    static UNITS = 280;
    static PEN = 22;

    constructor(canvas, changed) {
        this.canvas = canvas;
        this.changed = changed;
        this.strokes = [];
        this.past = [];
        this.pointer = null;
        this.begun = 0;
        canvas.addEventListener("pointerdown", event => this.down(event));
        canvas.addEventListener("pointermove", event => this.move(event));
        canvas.addEventListener("pointerup", event => this.up(event));
        canvas.addEventListener("pointercancel", event => this.up(event));
        new ResizeObserver(() => this.paint()).observe(canvas);
    }

    get isBlank() {
        return this.strokes.length === 0;
    }

    get isDrawing() {
        return this.pointer !== null;
    }

    get canUndo() {
        return this.past.length > 0;
    }

    /** Takes back the last stroke, or the clearing of the pad. */
    undo() {
        if (!this.isDrawing && this.canUndo) {
            this.strokes = this.past.pop();
            this.update();
        }
    }

    clear() {
        if (!this.isDrawing && !this.isBlank) {
            this.become([]);
        }
    }

    become(strokes) {
        this.past.push(this.strokes);
        this.strokes = strokes;
        this.update();
    }

    /** One finger draws; others, such as a resting palm, do nothing. */
    down(event) {
        if (this.isDrawing || event.button !== 0) {
            return;
        }
        this.pointer = event.pointerId;
        this.canvas.setPointerCapture(event.pointerId);
        if (this.isBlank) {
            this.begun = event.timeStamp;
        }
        this.become([...this.strokes, [this.point(event)]]);
    }

    move(event) {
        if (event.pointerId === this.pointer) {
            const all = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
            this.strokes[this.strokes.length - 1].push(...(all.length > 0 ? all : [event]).map(one => this.point(one)));
            this.update();
        }
    }

    up(event) {
        if (event.pointerId === this.pointer) {
            this.pointer = null;
            this.update();
        }
    }

    /** A pen that leaves the pad draws along its edge. */
    point(event) {
        const box = this.canvas.getBoundingClientRect();
        const unit = length => Math.round(Math.max(0, Math.min(Pad.UNITS, length * Pad.UNITS / box.width)) * 100) / 100;
        return [unit(event.clientX - box.left), unit(event.clientY - box.top), Math.round(event.timeStamp - this.begun)];
    }

    update() {
        this.paint();
        this.changed();
    }

    paint() {
        const side = Math.round(this.canvas.clientWidth * window.devicePixelRatio);
        if (this.canvas.width !== side) {
            this.canvas.width = side;
            this.canvas.height = side;
        }
        const graphics = this.canvas.getContext("2d");
        graphics.setTransform(side / Pad.UNITS, 0, 0, side / Pad.UNITS, 0, 0);
        graphics.fillStyle = "#000";
        graphics.fillRect(0, 0, Pad.UNITS, Pad.UNITS);
        graphics.strokeStyle = "#fff";
        graphics.lineWidth = Pad.PEN;
        graphics.lineCap = "round";
        graphics.lineJoin = "round";
        for (const stroke of this.strokes) {
            const line = smooth(stroke, 3);
            graphics.beginPath();
            graphics.moveTo(line[0][0], line[0][1]);
            // a dot: a line of no length would not be painted
            graphics.lineTo(line[0][0] + 0.01, line[0][1]);
            line.forEach(([x, y]) => graphics.lineTo(x, y));
            graphics.stroke();
        }
    }
}
