"""Paragraphs of about one length side by side."""
import numpy as np, torch
from corpus import annotators, article, dev, length, starts

BATCH = 64


class Batch:
    """Paragraphs side by side. index: where each token stands, T, B; mask and the order from the end, T, B; weight: K, B."""

    def __init__(self, chosen, T, B, left_out):
        own = np.zeros(B, np.int64)
        own[: len(chosen)] = length[chosen]
        index, backwards = np.zeros((T, B), np.int64), np.tile(np.arange(T)[:, None], (1, B))
        for j, i in enumerate(chosen):
            index[: own[j], j] = np.arange(starts[i], starts[i + 1])
            backwards[: own[j], j] = np.arange(own[j])[::-1]
        weight = np.zeros((len(left_out), B), np.float32)
        weight[:, : len(chosen)] = (~left_out[:, article[chosen]]) / annotators[chosen][None, :]
        arrays = (index, np.arange(T)[:, None] < own[None, :], backwards, weight, np.array(float(own.sum()), np.float32))
        self.tensors = [torch.from_numpy(a).to(dev, non_blocking=True) for a in arrays]
        self.index, self.mask, self.backwards, self.weight, self.count = self.tensors

    def take(self, other):
        for own, new in zip(self.tensors, other.tensors):
            own.copy_(new)


def batches(shuffle):
    """Paragraphs of about one length together, fewer where they are long: those of a batch, and the room that they get, T and B."""
    order = np.argsort(length + (np.random.rand(len(length)) * 0.15 * length if shuffle else 0), kind="stable")
    out, i = [], 0
    while i < len(order):
        n = BATCH
        while n > 8 and n * length[order[min(len(order) - 1, i + n - 1)]] > 64 * 160:
            n //= 2
        chosen = order[i : i + n]
        most = int(length[chosen].max())
        step = 8 if most <= 128 else 32
        out.append((chosen, -(-most // step) * step, n))
        i += n
    if shuffle:
        np.random.shuffle(out)
    return out
