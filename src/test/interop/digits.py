"""Trains small networks in PyTorch for a few hundred steps, and exports them as PyTorch does.

    python3 digits.py IDX-FOLDER STEPS TO

IDX-FOLDER holds MNIST unpacked. TO gets, for each network, NAME.onnx and NAME.json: the probabilities of the first
test digits. All take pixels from 0 to 1; the Normalize of "classic" is outside of the network, as in PyTorch's example.
"""
import json
import os
import sys

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F


def pictures(name):
    pixels = np.fromfile(os.path.join(sys.argv[1], name), np.uint8)[16:]
    return torch.from_numpy(pixels.reshape(-1, 1, 28, 28).astype(np.float32) / 255)


class Classic(nn.Module):
    """github.com/pytorch/examples, mnist."""

    def __init__(self, filters=(32, 64), units=128):
        super().__init__()
        self.conv1 = nn.Conv2d(1, filters[0], 3, 1)
        self.conv2 = nn.Conv2d(filters[0], filters[1], 3, 1)
        self.dropout1 = nn.Dropout(0.25)
        self.dropout2 = nn.Dropout(0.5)
        self.fc1 = nn.Linear(filters[1] * 144, units)
        self.fc2 = nn.Linear(units, 10)

    def forward(self, x):
        x = F.relu(self.conv2(F.relu(self.conv1(x))))
        x = self.dropout1(F.max_pool2d(x, 2))
        x = F.relu(self.fc1(torch.flatten(x, 1)))
        return F.log_softmax(self.fc2(self.dropout2(x)), dim=1)


class Mlp(nn.Module):
    """As in many tutorials; it normalizes its pictures itself."""

    def __init__(self, units=16):
        super().__init__()
        self.hidden = nn.Linear(784, units)
        self.out = nn.Linear(units, 10)

    def forward(self, x):
        x = (x.view(x.size(0), -1) - 0.1307) / 0.3081
        return self.out(torch.tanh(self.hidden(x)))


class Normed(nn.Module):
    """Batch normalization, a padded convolution, and average pooling instead of a large dense layer."""

    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            nn.BatchNorm2d(1),
            nn.Conv2d(1, 8, 5, padding=2, bias=False), nn.BatchNorm2d(8), nn.ReLU(), nn.AvgPool2d(2),
            nn.Conv2d(8, 16, 3), nn.BatchNorm2d(16), nn.Sigmoid(), nn.AdaptiveAvgPool2d(1), nn.Flatten(),
            nn.Linear(16, 10), nn.Softmax(dim=1))

    def forward(self, x):
        return self.body(x)


class Strided(nn.Module):
    """Strides, padding other than the one that keeps the size, and windows that overlap."""

    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(1, 6, 3, stride=2, padding=1), nn.ReLU(), nn.MaxPool2d(3, 2, padding=1),
            nn.Conv2d(6, 8, 4, padding=1), nn.Tanh(), nn.AvgPool2d(3, 2, padding=1), nn.Conv2d(8, 8, 1), nn.ReLU(),
            nn.MaxPool2d(2, ceil_mode=True), nn.Flatten(), nn.Linear(32, 10))

    def forward(self, x):
        return self.body(x)


def train(model, steps, normalize):
    images = pictures('train-images-idx3-ubyte')
    labels = torch.from_numpy(
        np.fromfile(os.path.join(sys.argv[1], 'train-labels-idx1-ubyte'), np.uint8)[8:].astype(np.int64))
    optimizer = torch.optim.Adam(model.parameters(), 2e-3)
    for step in range(steps):
        rows = torch.arange(step * 64, step * 64 + 64) % 50000
        x = (images[rows] - 0.1307) / 0.3081 if normalize else images[rows]
        out = model(x)
        loss = F.nll_loss(torch.log(out) if isinstance(model, Normed) else F.log_softmax(out, 1), labels[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(type(model).__name__, loss.item())


torch.manual_seed(1)
torch.set_num_threads(1)
digits = pictures('t10k-images-idx3-ubyte')[:int(os.environ.get('N', 5))]
os.makedirs(sys.argv[3], exist_ok=True)
for name, model in (('classic', Classic()), ('mlp', Mlp()), ('small', Classic((4, 4), 16)), ('normed', Normed()),
                    ('strided', Strided())):
    train(model, int(sys.argv[2]), name == 'classic')
    model.eval()
    with torch.no_grad():
        out = model(digits)
        probabilities = out if isinstance(model, Normed) else F.softmax(out, 1)
    to = os.path.join(sys.argv[3], name)
    torch.onnx.export(model, digits[:1], to + '.onnx', opset_version=int(os.environ.get('OPSET', 13)),
                      input_names=['input'], dynamic_axes={'input': {0: 'batch'}})
    with open(to + '.json', 'w') as file:
        json.dump(probabilities.tolist(), file)
