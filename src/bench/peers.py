"""Trains the same three nets with Inkling and with PyTorch, in turn, and prints images a second and their ratio.

    mvn -q -Pbench test-compile && python3 src/bench/peers.py [THREADS] [ROUNDS] [NETS...]

Batches of 128, Adam, the same layers and the same threads for both (2 unless told). PyTorch takes its threads from
OMP_NUM_THREADS, which must be set before it is loaded: torch.set_num_threads alone does not keep it from using more.
Debian's PyTorch multiplies with whatever BLAS is installed: give it OpenBLAS (libopenblas0-openmp), or its dense layers
are five times slower than they need be. The Java is that of JAVA_HOME, else the first on the path. Each figure is the best of its rounds, A B A B.
"""
import os
import subprocess
import sys
import time

threads = int(sys.argv[1]) if len(sys.argv) > 1 else 2
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
names = sys.argv[3:] or ["mlp", "codelab", "bncnn"]
os.environ["OMP_NUM_THREADS"] = str(threads)
import torch  # noqa: E402
from torch import nn  # noqa: E402

SECONDS = 2.0
BATCH = 128


def block(channels, filters):
    return [nn.Conv2d(channels, filters, 3, padding=1), nn.MaxPool2d(2), nn.BatchNorm2d(filters), nn.ReLU()]


NETS = {
    "mlp": lambda: nn.Sequential(nn.Flatten(), nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10)),
    "codelab": lambda: nn.Sequential(
        nn.Conv2d(1, 8, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(8, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(256, 10)),
    "bncnn": lambda: nn.Sequential(*block(1, 32), *block(32, 64), *block(64, 128), nn.Flatten(), nn.Linear(1152, 10)),
}


class Torch:
    def __init__(self, name):
        torch.set_num_threads(threads)
        self.net = NETS[name]()
        self.optimizer = torch.optim.Adam(self.net.parameters())
        self.images = torch.rand(BATCH, 1, 28, 28)

    def pace(self):
        begin, done = time.time(), 0
        while time.time() - begin < SECONDS:
            labels = torch.randint(0, 10, (BATCH,))  # new ones, or it learns them by heart and computes with denormals
            self.optimizer.zero_grad()
            nn.functional.cross_entropy(self.net(self.images), labels).backward()
            self.optimizer.step()
            done += BATCH
        return done / (time.time() - begin)


class Inkling:
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
    process = subprocess.Popen(
        [java, "--add-modules", "jdk.incubator.vector", "-cp", "target/bench/classes:target/bench/test-classes",
         "inkling.nn.Pace"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def __init__(self, name):
        self.name = name

    def pace(self):
        self.process.stdin.write(f"train {self.name} {threads} {SECONDS}\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())


print(f"{'':10} {'PyTorch':>10} {'Inkling':>10} {'ratio':>7}   images a second, {threads} threads, PyTorch {torch.__version__}")
for name in names:
    peers = [Torch(name), Inkling(name)]
    for peer in peers:
        peer.pace()  # to warm up
        peer.pace()
    paces = [[peer.pace() for peer in peers] for _ in range(rounds)]
    theirs, ours = (max(column) for column in zip(*paces))
    ratios = sorted(b / a for a, b in paces)
    print(f"{name:10} {theirs:10,.0f} {ours:10,.0f} {ours / theirs:7.2f}"
          f"   in turn {ratios[0]:.2f} to {ratios[-1]:.2f}, median {ratios[len(ratios) // 2]:.2f}", flush=True)
Inkling.process.stdin.close()
