"""Trains three networks, and classifies with one, in Inkling and its peers in turn, and prints images per second and their ratio.

    mvn -q -Pbench,peers test-compile && /usr/bin/python3 src/bench/peers.py [THREADS] [ROUNDS] [NETS...]

Training: batches of 128, Adam, the same layers and the same threads for all (2 unless told), against PyTorch (Debian's
python3-torch) and DJL with its own libtorch. Inference ("answer"): 10,000 images with the codelab network, against ONNX Runtime, which
takes the network as PyTorch exports it; with all threads, then with one. OMP_NUM_THREADS must be set before a libtorch is loaded:
torch.set_num_threads alone does not keep it from using more. Debian's PyTorch multiplies with whatever BLAS is installed: give
it OpenBLAS (libopenblas0-openmp), or its dense layers are five times slower than they need be. The Java is that of JAVA_HOME,
else the first on the path. Each figure is the best of its rounds, A B C A B C; the ratios are of single rounds.
"""
import os
import subprocess
import sys
import time

threads = int(sys.argv[1]) if len(sys.argv) > 1 else 2
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
names = sys.argv[3:] or ["mlp", "codelab", "bncnn", "answer"]
os.environ["OMP_NUM_THREADS"] = str(threads)
os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # waiting threads would take the others' cores
import torch  # noqa: E402
from torch import nn  # noqa: E402

SECONDS = 2.0
BATCH = 128
TOGETHER = 10_000  # images at once for ONNX Runtime: of 100, 1,000 and 10,000 its fastest
BUILT = "target/bench/"


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


class Program:
    """A Java program that serves rounds, see Rounds.java."""
    started = {}

    def __init__(self, main, what, net, count, *arguments):
        self.line = f"{what} {net} {count} {SECONDS}\n"
        if main not in self.started:
            java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
            with open(BUILT + "peers.classpath") as file:
                path = f"{BUILT}classes:{BUILT}test-classes:{file.read()}"
            self.started[main] = subprocess.Popen(
                [java, "--add-modules", "jdk.incubator.vector", "-cp", path, main, *arguments],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.process = self.started[main]

    def pace(self):
        self.process.stdin.write(self.line)
        self.process.stdin.flush()
        return float(self.process.stdout.readline())


def compare(title, peers):
    for pace in peers.values():
        for _ in range(3):
            pace()  # to warm up
    paces = [{name: pace() for name, pace in peers.items()} for _ in range(rounds)]
    for name in peers:
        ratios = sorted(each["Inkling"] / each[name] for each in paces)
        ratio = "" if name == "Inkling" else (
            f"   Inkling / {name}: {ratios[0]:.2f} to {ratios[-1]:.2f}, median {ratios[len(ratios) // 2]:.2f}")
        print(f"{title:20} {name:14} {max(each[name] for each in paces):10,.0f}{ratio}", flush=True)


print(f"images per second, best of {rounds}; PyTorch {torch.__version__}, {threads} threads")
for name in names:
    if name == "answer":
        torch.onnx.export(
            nn.Sequential(NETS["codelab"](), nn.Softmax(1)).eval(), torch.rand(1, 1, 28, 28), BUILT + "codelab.onnx",
            input_names=["images"], output_names=["probabilities"],
            dynamic_axes={"images": {0: "n"}, "probabilities": {0: "n"}})
        for count in sorted({1, threads}, reverse=True):
            compare(f"answer, {count} threads", {
                "ONNX Runtime": Program("inkling.peers.OnnxPace", "answer", "codelab", count, BUILT, str(TOGETHER)).pace,
                "Inkling": Program("inkling.nn.engine.Pace", "answer", "codelab", count).pace})
    else:
        compare(f"train {name}", {
            "PyTorch": Torch(name).pace,
            "DJL": Program("inkling.peers.DjlPace", "train", name, threads, str(threads)).pace,
            "Inkling": Program("inkling.nn.engine.Pace", "train", name, threads).pace})
for process in Program.started.values():
    process.stdin.close()
