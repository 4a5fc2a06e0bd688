#!/usr/bin/env python3
"""Makes the PNGs beside this file, each a small sprite in another format, and has a browser read them.

    python3 formats.py BROWSER

canvas.txt then holds, a line a file, its name and the SHA-256 of its values as the browser (Chromium 156 when this
was last run) gives them: drawn on an empty canvas, the red channel. Needs the sprite in ../../../../../../data.
"""
import http.server, os, random, struct, subprocess, sys, tempfile, threading, zlib

WIDTH, ROWS = 784, 9
HERE = os.path.dirname(os.path.abspath(__file__))
random.seed(7)


def chunk(name, data=b''):
    return struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))


def sprite_rows():
    png = open(os.path.join(HERE, *['..'] * 6, 'data', 'mnist_images.png'), 'rb').read()
    packed, at = b'', 8
    while len(packed) < 60_000:
        length, = struct.unpack('>I', png[at:at + 4])
        if png[at + 4:at + 8] == b'IDAT':
            packed += png[at + 8:at + 8 + length]
        at += 12 + length
    raw = zlib.decompressobj().decompress(packed)
    return [raw[785 * y + 1:785 * y + 785] for y in range(ROWS)]


def filtered(kind, row, above, step):
    def guess(i):
        a = row[i - step] if i >= step else 0
        b = above[i]
        c = above[i - step] if i >= step else 0
        p = a + b - c
        paeth = min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
        return (0, a, b, (a + b) // 2, paeth)[kind]
    return bytes([kind]) + bytes((v - guess(i)) % 256 for i, v in enumerate(row))


def packed_row(samples, depth):
    if depth == 16:
        return b''.join(struct.pack('>H', s) for s in samples)
    bits = ''.join(format(s, f'0{depth}b') for s in samples)
    bits += '0' * (-len(bits) % 8)
    return bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8))


ADAM7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]


def write(name, pixels, depth, color, before=b'', interlaced=False, kinds=(0, 1, 2, 3, 4), idat=4096, empty=False):
    """pixels: rows of tuples of samples."""
    step = max(1, len(pixels[0][0]) * depth // 8)
    raw = b''
    for x0, y0, dx, dy in ADAM7 if interlaced else [(0, 0, 1, 1)]:
        above = None
        for y in range(y0, len(pixels), dy):
            row = packed_row([s for p in pixels[y][x0::dx] for s in p], depth)
            raw += filtered(random.choice(kinds), row, above or bytes(len(row)), step)
            above = row
    data = zlib.compress(raw, 9)
    out = b'\x89PNG\r\n\x1a\n'
    out += chunk(b'IHDR', struct.pack('>IIBBBBB', WIDTH, len(pixels), depth, color, 0, 0, interlaced)) + before
    for at in range(0, len(data), idat):
        out += chunk(b'IDAT', data[at:at + idat]) + (chunk(b'IDAT') if empty else b'')
    open(os.path.join(HERE, name + '.png'), 'wb').write(out + chunk(b'IEND'))


def wide(v):
    return v << 8 | random.choice((0, 127, 128, 255))


def alpha():
    return random.choice((0, 1, 64, 127, 128, 200, 254, 255, 255, 255))


def make():
    rows = sprite_rows()
    gray = [[(v,) for v in row] for row in rows]
    for depth in (1, 2, 4):
        samples = [[(v >> 8 - depth,) for v in row] for row in rows]
        write(f'gray{depth}', samples, depth, 0)
        write(f'gray{depth}-interlaced', samples, depth, 0, interlaced=True)
    for kind, word in enumerate(('none', 'sub', 'up', 'average', 'paeth')):
        write(f'gray8-{word}', gray, 8, 0, kinds=(kind,))
    write('gray8-interlaced', gray, 8, 0, interlaced=True)
    write('gray8-one-row', gray[:1], 8, 0, interlaced=True)
    write('gray8-small-and-empty-chunks', gray, 8, 0, idat=77, empty=True,
          before=chunk(b'tEXt', b'Comment\0nothing to see') + chunk(b'tIME', bytes(7)) + chunk(b'prVt', bytes(9)))
    write('gray8-key', gray, 8, 0, before=chunk(b'tRNS', struct.pack('>H', 253)))
    write('gray2-key', [[(v >> 6,) for v in row] for row in rows], 2, 0, before=chunk(b'tRNS', struct.pack('>H', 3)))
    write('gray16', [[(wide(v),) for v in row] for row in rows], 16, 0)
    write('gray16-doubled', [[(v * 257,) for v in row] for row in rows], 16, 0, interlaced=True)
    write('gray16-key', [[(v * 257,) for v in row] for row in rows], 16, 0, before=chunk(b'tRNS', struct.pack('>H', 253 * 257)))
    write('gray-alpha8', [[(v, alpha()) for v in row] for row in rows], 8, 4)
    pairs = [(i // 256 % 256, i % 256) for i in range(84 * WIDTH)]
    write('gray-alpha8-every-pair', [pairs[i:i + WIDTH] for i in range(0, len(pairs), WIDTH)], 8, 4, kinds=(1,))
    write('gray-alpha8-opaque', [[(v, 255) for v in row] for row in rows], 8, 4, interlaced=True)
    write('gray-alpha8-white-ink', [[(255, v) for v in row] for row in rows], 8, 4)
    write('gray-alpha16-opaque', [[(v * 257, 65535) for v in row] for row in rows], 16, 4)
    write('rgb8', [[(v, v // 2, 9) for v in row] for row in rows], 8, 2)
    write('rgb8-key', [[(v, 255 - v, 9) for v in row] for row in rows], 8, 2, before=chunk(b'tRNS', struct.pack('>HHH', 253, 2, 9)))
    write('rgb16', [[(v * 257, 5, 65535) for v in row] for row in rows], 16, 2, interlaced=True)
    write('rgba8', [[(v, 255 - v, v // 2, alpha()) for v in row] for row in rows], 8, 6)
    write('rgba8-interlaced', [[(v, v, v, alpha()) for v in row] for row in rows], 8, 6, interlaced=True)
    write('rgba16-opaque', [[(v * 257, 0, 0, 65535) for v in row] for row in rows], 16, 6)
    colors = [(i, (i * 7) % 256, 255 - i) for i in range(256)]
    random.shuffle(colors)
    index = {c[0]: i for i, c in enumerate(colors)}
    palette = chunk(b'PLTE', bytes(v for c in colors for v in c))
    write('palette8', [[(index[v],) for v in row] for row in rows], 8, 3, before=palette)
    write('palette8-alpha', [[(index[v],) for v in row] for row in rows], 8, 3,
          before=palette + chunk(b'tRNS', bytes(alpha() for _ in range(200))), interlaced=True)
    for depth in (1, 2, 4):
        steps = 1 << depth
        palette = chunk(b'PLTE', bytes(v for i in range(steps) for v in (255 - i * 255 // (steps - 1), i, 3)))
        write(f'palette{depth}', [[(steps - 1 - (v >> 8 - depth),) for v in row] for row in rows], depth, 3, before=palette)


PAGE = b'''<script>
const hex = b => [...new Uint8Array(b)].map(x => x.toString(16).padStart(2, '0')).join('');
async function read(name) {
  const img = new Image();
  await new Promise((ok, no) => { img.onload = ok; img.onerror = () => no('cannot show ' + name); img.src = name; });
  const canvas = document.createElement('canvas');
  canvas.width = img.naturalWidth; canvas.height = img.naturalHeight;
  const context = canvas.getContext('2d');
  context.drawImage(img, 0, 0);
  const red = context.getImageData(0, 0, canvas.width, canvas.height).data.filter((v, i) => i % 4 == 0);
  return name + ' ' + hex(await crypto.subtle.digest('SHA-256', red)) + (location.search ? ' ' + hex(red) : '') + '\\n';
}
(async () => {
  let all = '';
  for (const name of NAMES) all += await read(name).catch(e => name + ' ' + e + '\\n');
  await fetch('/done', {method: 'POST', body: all});
})();
</script>'''


def read_in(browser, query=''):
    names = sorted(n for n in os.listdir(HERE) if n.endswith('.png'))
    answer = []

    class Page(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *args):
            super().__init__(*args, directory=HERE)

        def log_message(self, *args):
            pass

        def do_GET(self):
            if not self.path.startswith('/page'):
                return super().do_GET()
            self.send_response(200)
            self.send_header('Content-Type', 'text/html')
            self.end_headers()
            self.wfile.write(PAGE.replace(b'NAMES', str(names).encode()))

        def do_POST(self):
            answer.append(self.rfile.read(int(self.headers['Content-Length'])).decode())
            self.send_response(200)
            self.end_headers()
            threading.Thread(target=server.shutdown).start()

    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Page)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            [browser, '--headless', '--no-sandbox', '--disable-gpu', '--user-data-dir=' + profile,
             '--remote-debugging-port=0', f'http://127.0.0.1:{server.server_port}/page{query}'],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        server.serve_forever()
        process.terminate()
        process.wait()
    return answer[0]


if __name__ == '__main__':
    make()
    open(os.path.join(HERE, 'canvas.txt'), 'w').write(read_in(sys.argv[1]))
