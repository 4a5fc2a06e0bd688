"use strict";

/*
 * node web.js FOLDER DRAWINGS.jsonl: for each drawing, what the page that `inkling export --web FOLDER` wrote makes of it, as a line
 * {"picture": [784 bytes], "probabilities": [...]}.
 */
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const [folder, drawings] = process.argv.slice(2);
for (const script of ["model.js", "prepare.js", "network.js"]) {
    vm.runInThisContext(fs.readFileSync(path.join(folder, script), "utf8"), script);
}
const network = vm.runInThisContext("new Network(MODEL)");
for (const line of fs.readFileSync(drawings, "utf8").split("\n").filter(text => text.trim() !== "")) {
    const {strokes, pen} = JSON.parse(line);
    const picture = vm.runInThisContext("prepare")(strokes, pen || 0);
    console.log(JSON.stringify({picture: Array.from(picture), probabilities: network.classify(picture)}));
}
