"use strict";

/* What the page shows: the answer to the drawing on the pad, and the model. */

const MOST_BARS = 10;

const element = id => document.getElementById(id);

const network = new Network(MODEL);
const pad = new Pad(element("pad"), () => {
    follow();
    answerSoon();
});
const bars = Array.from({length: Math.min(MOST_BARS, MODEL.classes.length)}, addBar);

/** How long the last answer took, in milliseconds: on a slow device, the pen comes first. */
let took = 0;
let waiting = false;

function answerSoon() {
    if (!waiting) {
        waiting = true;
        setTimeout(() => {
            waiting = false;
            const start = performance.now();
            answer();
            took = performance.now() - start;
        }, pad.isDrawing ? took : 0);
    }
}

/** Answers to what is on the pad now. */
function answer() {
    const picture = prepare(pad.strokes, Pad.PEN);
    show(picture);
    if (pad.isBlank) {
        showNothing();
        return;
    }
    const probabilities = network.classify(picture);
    const order = probabilities.map((_, c) => c).sort((a, b) => probabilities[b] - probabilities[a]);
    const [best, next] = order;
    const sentence = `Looks like ${withArticle(MODEL.classes[best])}, ${percent(probabilities[best])}.`;
    element("answer").textContent = sentence;
    element("big").textContent = isShort(MODEL.classes[best]) ? MODEL.classes[best] : "";
    element("next").textContent =
        next === undefined ? "" : `Next best: ${MODEL.classes[next]} (${percent(probabilities[next])})`;
    if (!pad.isDrawing) {
        element("said").textContent = sentence;
    }
    const shown = MODEL.classes.length > MOST_BARS ? order : probabilities.map((_, c) => c);
    bars.forEach((bar, i) => fill(bar, MODEL.classes[shown[i]], probabilities[shown[i]], shown[i] === best));
}

function showNothing() {
    element("answer").textContent = isDigits() ? "Draw a digit." : "Draw something.";
    element("next").textContent = "Any size, anywhere on the pad.";
    element("big").textContent = "";
    element("said").textContent = "";
    bars.forEach((bar, i) => fill(bar, MODEL.classes.length > MOST_BARS ? "" : MODEL.classes[i], null, false));
}

function addBar() {
    const bar = document.createElement("li");
    const [name, track, share] = ["name", "track", "share"].map(part => {
        const span = bar.appendChild(document.createElement("span"));
        span.className = part;
        return span;
    });
    const filling = track.appendChild(document.createElement("span"));
    element("bars").append(bar);
    return {bar, name, filling, share};
}

function fill({bar, name, filling, share}, text, probability, isBest) {
    bar.className = isBest ? "best" : "";
    name.textContent = text;
    name.title = text;
    filling.style.width = `${100 * (probability || 0)}%`;
    share.textContent = probability === null ? "" : percent(probability);
}

/** The pixels that the network gets. */
function show(picture) {
    const graphics = element("sees").getContext("2d");
    const image = graphics.createImageData(SIDE, SIDE);
    picture.forEach((value, i) => image.data.set([value, value, value, 255], 4 * i));
    graphics.putImageData(image, 0, 0);
}

/** What can be done to the drawing now. */
function follow() {
    element("undo").disabled = !pad.canUndo;
    element("clear").disabled = pad.isBlank;
    element("hint").hidden = !pad.isBlank;
}

/** 99.2%; not 0.0% or 100.0% of what is only near. */
function percent(share) {
    if (share >= 1e-6 && share < 0.0005) {
        return "<0.1%";
    }
    return share < 1 && share >= 0.9995 ? ">99.9%" : `${(100 * share).toFixed(1)}%`;
}

/** a 4, an 8, an F; a longer name is quoted. */
function withArticle(name) {
    if (!isShort(name)) {
        return `“${name}”`;
    }
    return `${/^(8|11$|18$|[AEFHILMNORSXaefhilmnorsx]$)/.test(name) ? "an" : "a"} ${name}`;
}

function isShort(name) {
    return Array.from(name).length <= 2;
}

function isDigits() {
    return MODEL.classes.join() === "0,1,2,3,4,5,6,7,8,9";
}

element("undo").addEventListener("click", () => pad.undo());
element("clear").addEventListener("click", () => pad.clear());
document.addEventListener("keydown", event => {
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (event.key === "Delete" || event.key === "Escape") {
        pad.clear();
    } else if (isUndo) {
        event.preventDefault();
        pad.undo();
    }
});

document.title = `${MODEL.name} – Inkling`;
element("model").textContent = MODEL.name;
element("score").textContent = MODEL.score === undefined ? "" : `${(100 * MODEL.score).toFixed(2)}%`;
element("about").textContent =
    MODEL.score === undefined
        ? `The model “${MODEL.name}” was trained for ${MODEL.epochs} ${MODEL.epochs === 1 ? "epoch" : "epochs"}.`
        : `The model “${MODEL.name}” classifies ${(100 * MODEL.score).toFixed(2)}% of ${MODEL.scoredOn} correctly.`;
element("hint").textContent = isDigits() ? "Draw a digit here" : "Draw here";
// as wide as the longest name: what is to its right stays in place when the order changes
element("bars").style.setProperty("--name", `${Math.max(...MODEL.classes.map(name => name.length)) + 0.5}ch`);
element("ranking").hidden = MODEL.classes.length <= MOST_BARS;
element("ranking").textContent = `The ten best of ${MODEL.classes.length} classes`;
follow();
answer();
