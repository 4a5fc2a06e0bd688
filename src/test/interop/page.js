"use strict";

/*
 * node page.js URL OUT INKLING [OPTION...]: opens the page that `inkling export --web` wrote in Chromium, at file:// or http://, draws a
 * 3 with the mouse and with a finger, and compares its bars with `INKLING classify OPTION...`. Screenshots go to the folder OUT. Needs
 * `npm install puppeteer-core`.
 */
const {execFileSync} = require("child_process");
const fs = require("fs");
const path = require("path");
const puppeteer = require("puppeteer-core");

const [url, out, inkling, ...options] = process.argv.slice(2);
/** Nearly a 9, so that more than one bar says something. */
const THREE = [[0.375, 0.39], [0.375, 0.22], [0.6, 0.2], [0.62, 0.36], [0.45, 0.47], [0.64, 0.56], [0.66, 0.74], [0.48, 0.85], [0.33, 0.65]];
const SIZES = {desktop: [1400, 900], small: [1024, 700], phone: [390, 844], landscape: [844, 390]};

const check = (isTrue, expected) => {
    if (!isTrue) {
        throw new Error(`expected ${expected}`);
    }
};

/** With a finger where there is one, else with the mouse. */
async function draw(page) {
    const box = await (await page.$("#pad")).boundingBox();
    const points = THREE.map(([x, y]) => [box.x + x * box.width, box.y + y * box.height]);
    const before = points.slice(0, -1);
    const fine = before.flatMap(([x, y], i) =>
        [1, 2, 3, 4, 5, 6].map(k => [x + (points[i + 1][0] - x) * k / 6, y + (points[i + 1][1] - y) * k / 6]));
    if (page.viewport().hasTouch) {
        await page.touchscreen.touchStart(...points[0]);
        for (const point of fine) {
            await page.touchscreen.touchMove(...point);
        }
        await page.touchscreen.touchEnd();
    } else {
        await page.mouse.move(...points[0]);
        await page.mouse.down();
        for (const point of fine) {
            await page.mouse.move(...point);
        }
        await page.mouse.up();
    }
    await page.waitForFunction(() => document.getElementById("said").textContent !== "");
    check(await page.evaluate("pad.strokes.length === 1 && pad.strokes[0].length > 40 && scrollY === 0"), "one stroke and no scrolling");
}

async function compare(page) {
    const drawn = await page.evaluate("JSON.stringify({pen: Pad.PEN, strokes: pad.strokes})");
    const file = path.join(out, "strokes.jsonl");
    fs.writeFileSync(file, drawn + "\n");
    const here = await page.evaluate("network.classify(prepare(pad.strokes, Pad.PEN))");
    const there = JSON.parse(execFileSync(inkling, ["classify", "--json", file, ...options], {encoding: "utf8"})).probabilities;
    const off = Math.max(...here.map((p, i) => Math.abs(p - there[i])));
    check(off < 1e-4, `the probabilities of inkling classify, found a difference of ${off}`);
    const shown = await page.$$eval("#bars li", bars => bars.map(bar => bar.innerText.split(/\s+/)));
    const expected = await page.evaluate(all => all.map((p, i) => [MODEL.classes[i], percent(p)]), here);
    check(JSON.stringify(shown) === JSON.stringify(expected), `bars ${expected.join(" ")}, found ${shown.join(" ")}`);
    return off;
}

async function keys(page) {
    const strokes = () => page.evaluate("pad.strokes.length");
    for (const key of ["Escape", "Delete"]) {
        await page.keyboard.press(key);
        check(await strokes() === 0, `${key} to clear the pad`);
        await page.click("#undo");
        check(await strokes() === 1, "undo to bring the stroke back");
    }
}

async function main() {
    fs.mkdirSync(out, {recursive: true});
    const browser = await puppeteer.launch({executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"]});
    try {
        const page = await browser.newPage();
        const requests = [];
        const problems = [];
        page.on("request", request => requests.push(request.url()));
        page.on("pageerror", error => problems.push(error.message));
        page.on("console", message => problems.push(message.text()));
        for (const theme of ["light", "dark"]) {
            await page.emulateMediaFeatures([{name: "prefers-color-scheme", value: theme}]);
            for (const [size, [width, height]] of Object.entries(SIZES)) {
                const isPhone = width < 1000;
                await page.setViewport({width, height, deviceScaleFactor: isPhone ? 2 : 1, hasTouch: isPhone});
                await page.goto(url);
                await page.screenshot({path: path.join(out, `${size}-${theme}-empty.png`)});
                await draw(page);
                await page.screenshot({path: path.join(out, `${size}-${theme}.png`), fullPage: size === "phone"});
                const wide = await page.evaluate("document.documentElement.scrollWidth");
                check(wide <= width, `a page ${width} wide, found ${wide}`);
            }
        }
        console.log(await page.$eval("#answer", answer => answer.textContent));
        if (inkling) {
            console.log(`as inkling classify within ${await compare(page)}`);
        }
        await keys(page);
        const folder = url.slice(0, url.lastIndexOf("/") + 1);
        check(requests.every(request => request.startsWith(folder)), `no other address than ${folder}, found ${requests}`);
        check(problems.length === 0, `no problems, found ${problems}`);
    } finally {
        await browser.close();
    }
}

main().catch(error => {
    console.error(error.message);
    process.exitCode = 1;
});
