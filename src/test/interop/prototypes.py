"""Chooses prototypes and criticisms as PrototypesReferenceTest expects them: by the definitions of Kim, Khanna and Koyejo (NIPS 2016),
with the whole kernel matrix, each discrepancy and each determinant anew.

    python3 prototypes.py
"""
import numpy as np

N, PROTOTYPES, CRITICISMS = 60, 8, 6
i = np.arange(N)
points = np.stack([np.sin(i * i), np.cos(3.0 * i), np.sin(0.1 * i)], axis=1).astype(np.float32).astype(np.float64)
squared = ((points[:, None] - points[None]) ** 2).sum(2)
pairs = np.sort(squared[np.triu_indices(N, 1)])
kernel = np.exp(-squared / (2 * pairs[len(pairs) // 2]))


def discrepancy(chosen):
    """The squared maximum mean discrepancy between all points and the chosen ones."""
    inside = kernel[np.ix_(chosen, chosen)]
    return kernel.mean() - 2 * kernel[:, chosen].mean() + inside.mean()


prototypes = []
while len(prototypes) < PROTOTYPES:
    others = [j for j in range(N) if j not in prototypes]
    prototypes.append(min(others, key=lambda j: discrepancy(prototypes + [j])))
witness = np.abs(kernel.mean(0) - kernel[prototypes].mean(0))


def criticism(chosen):
    sign, logarithm = np.linalg.slogdet(kernel[np.ix_(chosen, chosen)])
    return witness[chosen].sum() + logarithm


criticisms = []
while len(criticisms) < CRITICISMS:
    others = [j for j in range(N) if j not in prototypes and j not in criticisms]
    criticisms.append(max(others, key=lambda j: criticism(criticisms + [j])))
print(prototypes, criticisms)
