"""Trains networks that stand side by side."""
import math, time
import torch
from batches import Batch, batches
from corpus import dev, tokens

RATE, DECAY = 3e-3, 0.02
# The most that the sizes of the weights of one sum may add up to.
MOST = dict(Wh=15.5, Wo=28)


class Trainer:
    """Trains networks. On a GPU each shape of batch is recorded once and then replayed, which spares the time between its steps."""

    def __init__(self, networks):
        self.networks = networks
        self.parameters = list(networks.p.values())
        self.means = [torch.zeros_like(v) for v in self.parameters]
        self.squares = [torch.zeros_like(v) for v in self.parameters]
        self.rate, self.first, self.second = (torch.zeros((), device=dev) for _ in range(3))
        self.loss = torch.zeros(networks.K, device=dev)
        self.graphs, self.seen, self.pool = {}, {}, None

    def descend(self, batch):
        K = self.networks.K
        losses = self.networks.loss_of(batch, True) * batch.weight
        gradients = torch.autograd.grad(losses.sum() / batch.count * 10, self.parameters)
        with torch.no_grad():
            self.loss += losses.sum(1)
            # No network's step is longer than 1.
            norm = torch.zeros(K, device=dev)
            for g in gradients:
                squared = g.pow(2).flatten(1).sum(1)
                norm += squared if len(squared) == K else squared[:K] + squared[K:]
            factor = (1 / norm.sqrt().clamp_min(1e-9)).clamp_max(1)
            for v, g, m, s in zip(self.parameters, gradients, self.means, self.squares):
                g = g * (factor if len(g) == K else torch.cat([factor, factor])).view(-1, *[1] * (g.dim() - 1))
                m.lerp_(g, 0.1)
                s.mul_(0.98).addcmul_(g, g, value=0.02)
                v.sub_(self.rate * (m * self.first / ((s * self.second).sqrt() + 1e-8) + DECAY * v))
            # What ships counts in whole numbers, whose sums must not grow too large.
            for name, most in MOST.items():
                v = self.networks.p[name]
                v.mul_((most / v.abs().sum(1, keepdim=True).clamp_min(1e-9)).clamp_max(1))

    def train(self):
        began, step, epochs = time.time(), 0, self.networks.epochs
        steps = epochs * len(batches(False))
        for epoch in range(epochs):
            self.loss.zero_()
            for chosen, T, B in batches(True):
                step += 1
                progress = (step - 1) / steps
                self.rate.fill_(RATE * min(1, step / 200) * 0.5 * (1 + math.cos(math.pi * progress)))
                self.first.fill_(1 / (1 - 0.9**step))
                self.second.fill_(1 / (1 - 0.98**step))
                self.do(Batch(chosen, T, B, self.networks.left_out), (T, B))
            print(f"epoch {epoch + 1}: {time.time() - began:.0f} s, loss a token {self.loss.mean().item() / tokens:.4f}", flush=True)

    def do(self, batch, shape):
        self.seen[shape] = self.seen.get(shape, 0) + 1
        if dev == "cpu" or self.seen[shape] < 2 or self.graphs.get(shape, 0) is None:
            return self.descend(batch)
        if shape not in self.graphs:
            try:
                torch.cuda.synchronize()
                graph = torch.cuda.CUDAGraph()
                with torch.cuda.graph(graph, pool=self.pool):
                    self.descend(batch)
                self.pool = self.pool or graph.pool()
                self.graphs[shape] = (graph, batch)
            except Exception as error:
                print(f"shape {shape} cannot be recorded: {error}", flush=True)
                torch.cuda.synchronize()
                self.graphs[shape] = None
                return self.descend(batch)
        graph, own = self.graphs[shape]
        own.take(batch)
        graph.replay()
