"""
Trains the networks that label tokens: one on all articles, and ten that have each not seen a tenth, for the assembler must learn
from networks that have not seen its article.

    python3 scripts/train/network/train.py .cache/network

Reads FOLDER/data, which export.ts writes; writes FOLDER/networks.raw, which pack.py packs. Needs PyTorch and NumPy; minutes on one
H200, days on processors. A GPU adds up in an order of its own, so that another run gives networks that are alike, not the same to
the last bit: models/networks.bin holds those that the shipped model was made with.

A network: vectors of the word (GloVe's, projected, and a learned difference) and of what else is known of the token; gated recurrent
units in each direction; a linear layer; and a linear-chain conditional random field whose transitions depend on the token's kind.

What ships must be small, and a small network learns better from a large one than from annotators alone: from these it hears only
which label one of them chose, from the large one how likely each was. So it goes in two rounds. Teachers first: large ones of two
layers, of which each has not seen two tenths of the articles; what they think of the articles that they have not seen is kept. Then
the networks that ship: they learn from both, each from the articles that it may see. All networks of a round are trained side by side,
as one more dimension of every array: the same batches, of which each network leaves out the articles that it must not see.
"""
import json, math, sys, time
import numpy as np, torch
import torch.nn.functional as F

SIZES = dict(suffix=16, shape=4, bucket=6, classes=8, tag=12, quote=6, rule=6, kind=8, look=8, prev=4, next=4)
FOLDS, LABELS, KINDS = 10, 19, 14
BATCH, RATE, DECAY, SEED = 64, 3e-3, 0.02, 1
TEACHERS = dict(units=96, word=64, layers=2, epochs=12)
STUDENTS = dict(units=64, word=48, layers=1, epochs=16)
# How much of what it learns a network has from its teachers; the rest it has from the annotators. Of .5, .8 and 1 this did best.
SHARE = 0.5
# How much of what is said below is left out: every other teacher more, and of what the networks that ship see less, for they are small
# and what they are taught is smooth already.
TEACHERS_DROP, STUDENTS_DROP = (1, 1.25), 0.7
# Shares of what is left out in training: of a token's numbers, of the states, of words, of learned differences.
DROP_INPUT, DROP_STATES, DROP_WORDS, DROP_LEARNED = 0.3, 0.4, 0.08, 0.3
# The most that the sizes of the weights of one sum may add up to.
MOST = dict(Wh=15.5, Wo=28)
# A pair of labels seen less often than this never occurs.
LEAST_PAIRS = 2

folder = sys.argv[1]
limit = int(sys.argv[2]) if len(sys.argv) > 2 else None  # paragraphs, to try the script out
dev = "cuda" if torch.cuda.is_available() else "cpu"
torch.manual_seed(SEED)
np.random.seed(SEED)
torch.backends.cuda.matmul.allow_tf32 = True

meta = json.load(open(f"{folder}/data/meta.json"))
COLUMNS = ["word", *SIZES]
paragraphs = np.fromfile(f"{folder}/data/paras.i32", np.int32).reshape(-1, 3)[:limit]
article, length, annotators = paragraphs.T
starts = np.concatenate([[0], np.cumsum(length)])
tokens = starts[-1]
columns_np = [np.fromfile(f"{folder}/data/{c}.u16", np.uint16, tokens).astype(np.int64) for c in COLUMNS]
data = torch.from_numpy(np.stack(columns_np, 1)).to(dev)
gold_np = np.fromfile(f"{folder}/data/labels.u8", np.uint8, tokens).astype(np.int64)
gold = torch.from_numpy(gold_np).to(dev)
glove = torch.from_numpy(np.fromfile(f"{folder}/data/glove.f32", np.float32).reshape(-1, 100)).to(dev)

pairs, firsts = np.zeros((LABELS, LABELS)), np.zeros(LABELS)
inner = np.ones(tokens, bool)
inner[starts[:-1]] = False
np.add.at(pairs, (gold_np[:-1][inner[1:]], gold_np[1:][inner[1:]]), 1)
np.add.at(firsts, gold_np[starts[:-1]], 1)
allowed = torch.from_numpy(pairs >= LEAST_PAIRS).to(dev).float()
allowed_first = torch.from_numpy(firsts >= LEAST_PAIRS).to(dev).float()


class Recurrent(torch.autograd.Function):
    """Gated recurrent units. given: T, 2K, B, 3H (reset, update, candidate); returns the states, T, 2K, B, H."""

    @staticmethod
    def forward(ctx, given, Wh, bh):
        T, K2, B, H3 = given.shape
        H = H3 // 3
        states = given.new_zeros(T + 1, K2, B, H)
        gates, candidates, held = (given.new_empty(T, K2, B, n) for n in (2 * H, H, H))
        for t in range(T):
            own = torch.baddbmm(bh, states[t], Wh)
            torch.add(given[t, :, :, : 2 * H], own[:, :, : 2 * H], out=gates[t])
            gates[t].sigmoid_()
            held[t].copy_(own[:, :, 2 * H :])
            torch.addcmul(given[t, :, :, 2 * H :], gates[t, :, :, :H], held[t], out=candidates[t])
            candidates[t].tanh_()
            torch.lerp(candidates[t], states[t], gates[t, :, :, H:], out=states[t + 1])
        ctx.save_for_backward(states, gates, candidates, held, Wh)
        return states[1:]

    @staticmethod
    def backward(ctx, out):
        states, gates, n, held, Wh = ctx.saved_tensors
        T, K2, B, H = n.shape
        r, z = gates[..., :H], gates[..., H:]
        of_candidate = (1 - z) * (1 - n * n)
        factors = torch.stack([of_candidate * held * r * (1 - r), (states[:-1] - n) * z * (1 - z), of_candidate * r], 3)
        own = torch.empty_like(factors)
        back, z, running = Wh.transpose(1, 2).contiguous(), z.contiguous(), torch.zeros_like(n[0])
        for t in range(T - 1, -1, -1):
            running = running + out[t]
            torch.mul(factors[t], running.unsqueeze(2), out=own[t])
            running = torch.baddbmm(running * z[t], own[t].view(K2, B, 3 * H), back)
        given = own.clone()
        given[:, :, :, 2] = torch.where(r > 1e-6, own[:, :, :, 2] / r.clamp_min(1e-6), torch.zeros_like(r))
        own, given = own.view(T, K2, B, 3 * H), given.view(T, K2, B, 3 * H)
        before = states[:-1].permute(1, 3, 0, 2).reshape(K2, H, T * B)
        flat = own.permute(1, 0, 2, 3).reshape(K2, T * B, 3 * H)
        return given, torch.bmm(before, flat), flat.sum(1, keepdim=True)


def pass_forward(scores, transitions, start, kinds, mask):
    """Forward probabilities, their sums, each label's factor, T, K * B, 1, N; the steps T, K * B, N, N; the sum over all sequences."""
    T, K, B, N = scores.shape
    top = scores.max(-1, keepdim=True).values
    inside = mask[:, None, :, None]
    factor = torch.where(inside, (scores - top).clamp_min(-60).exp(), torch.ones_like(scores)).reshape(T, K * B, 1, N)
    steps = (transitions.exp() * allowed)[:, kinds].permute(1, 0, 2, 3, 4)
    # Behind a paragraph's end nothing changes.
    steps = torch.where(inside[..., None], steps, torch.eye(N, device=scores.device)).contiguous().view(T, K * B, N, N)
    forward, sums = torch.empty_like(factor), factor.new_empty(T, K * B, 1, 1)
    x = (start.exp() * allowed_first)[:, None, :].expand(K, B, N).reshape(K * B, 1, N) * factor[0]
    for t in range(T):
        if t:
            x = torch.bmm(forward[t - 1], steps[t]) * factor[t]
        torch.sum(x, -1, keepdim=True, out=sums[t])
        torch.div(x, sums[t], out=forward[t])
    total = (sums.log().view(T, K, B) + torch.where(inside, top, torch.zeros_like(top))[..., 0]).sum(0)
    return forward, sums, factor, steps, total


def pass_backward(forward, sums, factor, steps):
    backward = torch.empty_like(forward)
    T = len(forward)
    backward[T - 1] = 1
    for t in range(T - 1, 0, -1):
        torch.div(torch.bmm(factor[t] * backward[t], steps[t].transpose(1, 2)), sums[t], out=backward[t - 1])
    return backward


class Partition(torch.autograd.Function):
    """The logarithm of the sum over all label sequences. scores: T, K, B, N; kinds and mask: T, B; returns K, B."""

    @staticmethod
    def forward(ctx, scores, transitions, start, kinds, mask):
        forward, sums, factor, steps, total = pass_forward(scores, transitions, start, kinds, mask)
        ctx.save_for_backward(forward, sums, factor, steps, kinds, mask)
        ctx.sizes = scores.shape[1:3]
        return total

    @staticmethod
    def backward(ctx, out):
        forward, sums, factor, steps, kinds, mask = ctx.saved_tensors
        K, B = ctx.sizes
        T, N = forward.shape[0], forward.shape[-1]
        backward = pass_backward(forward, sums, factor, steps)
        probability = (forward * backward).view(T, K, B, N) * mask[:, None, :, None] * out[None, :, :, None]
        transitions = torch.zeros(K, KINDS, N, N, device=forward.device)
        if T > 1:
            left = (forward[:-1] / sums[1:] * out.reshape(1, K * B, 1, 1)).view(T - 1, K, B, N)
            right = (factor[1:] * backward[1:]).view(T - 1, K, B, N)
            both = left[..., :, None] * steps[1:].view(T - 1, K, B, N, N) * right[..., None, :]
            transitions = torch.einsum("tkbij,tbc->kcij", both, of_kinds(kinds, mask)[1:])
        return probability, transitions, probability[0].sum(1), None, None


def of_kinds(kinds, mask):
    """Which kind a token is, T, B, KINDS; nothing behind a paragraph's end."""
    return ((kinds[..., None] == torch.arange(KINDS, device=dev)) & mask[..., None]).float()


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


class Networks:
    """Networks side by side. left_out: which articles each must not see, K, articles; share: how much each has from the teachers."""

    def __init__(self, left_out, share, drop, units, word, layers, epochs):
        self.left_out, self.units, self.layers, self.word, self.epochs = left_out, units, layers, word, epochs
        K = self.K = len(left_out)
        self.share = torch.tensor(share, device=dev)[:, None]
        self.drop = torch.tensor(drop, device=dev)[:, None, None, None]

        def weights(*shape, scale):
            return (torch.randn(*shape, device=dev) * scale).requires_grad_()

        def zeros(*shape):
            return torch.zeros(*shape, device=dev).requires_grad_()

        width = word + sum(SIZES.values())
        p = self.p = dict(delta=zeros(K, len(glove), word), P=weights(K, 100, word, scale=0.06))
        for column, size in SIZES.items():
            p["e_" + column] = weights(K, meta["sizes"][column], size, scale=0.3)
        for layer in range(layers):
            name = str(layer or "")
            p["Wi" + name], p["bi" + name] = weights(2 * K, width, 3 * units, scale=width**-0.5), zeros(2 * K, 1, 3 * units)
            p["Wh" + name], p["bh" + name] = weights(2 * K, units, 3 * units, scale=units**-0.5), zeros(2 * K, 1, 3 * units)
            width = 2 * units
        p["Wo"], p["bo"] = weights(K, 2 * units, LABELS, scale=(2 * units) ** -0.5), zeros(K, 1, LABELS)
        p["trans"], p["start"] = zeros(K, KINDS, LABELS, LABELS), zeros(K, LABELS)

    def dropped(self, x, share):
        kept = 1 - share * self.drop
        return x * ((torch.rand_like(x) < kept) / kept)

    def scores_of(self, batch, train):
        """The score of each label, T, K, B, LABELS."""
        p, K, H = self.p, self.K, self.units
        columns = data[batch.index]
        T, B, _ = columns.shape
        word = columns[..., 0]
        if train:
            word = torch.where(torch.rand(T, B, device=dev) < DROP_WORDS, torch.zeros_like(word), word)
        learned = p["delta"][:, word]
        if train:
            learned = learned * (torch.rand(1, T, B, 1, device=dev) >= DROP_LEARNED)
        x = learned + torch.einsum("tbg,kge->ktbe", glove[word], p["P"])
        x = torch.cat([x] + [p["e_" + c][:, columns[..., 1 + i]] for i, c in enumerate(SIZES)], -1)
        order = batch.backwards[None, :, :, None]
        for layer in range(self.layers):
            name, width = str(layer or ""), x.shape[-1]
            if train:
                x = self.dropped(x, DROP_STATES if layer else DROP_INPUT)
            both = torch.cat([x, torch.gather(x, 1, order.expand(K, T, B, width))], 0)
            given = torch.matmul(both.reshape(2 * K, T * B, width), p["Wi" + name]) + p["bi" + name]
            given = given.view(2 * K, T, B, 3 * H).permute(1, 0, 2, 3).contiguous()
            states = Recurrent.apply(given, p["Wh" + name], p["bh" + name]).permute(1, 0, 2, 3)
            x = torch.cat([states[:K], torch.gather(states[K:], 1, order.expand(K, T, B, H))], -1)
        if train:
            x = self.dropped(x, DROP_STATES)
        scores = torch.matmul(x.reshape(K, T * B, 2 * H), p["Wo"]) + p["bo"]
        return scores.view(K, T, B, LABELS).permute(1, 0, 2, 3).contiguous()

    def loss_of(self, batch, train):
        """The loss of each network and paragraph, K, B: how unlikely the annotator's labels are, and those that the teachers expect."""
        p, K = self.p, self.K
        labels, kinds, mask = gold[batch.index], data[batch.index][..., COLUMNS.index("kind")], batch.mask
        T, B = labels.shape
        scores = self.scores_of(batch, train)
        total = Partition.apply(scores, p["trans"], p["start"], kinds, mask)
        own = (torch.gather(scores, 3, labels[:, None, :, None].expand(T, K, B, 1))[..., 0] * mask[:, None]).sum(0)
        own = own + p["start"][:, labels[0]]
        if T > 1:
            own = own + (p["trans"][:, kinds[1:], labels[:-1], labels[1:]] * mask[1:]).sum(1)
        if train and taught is not None:
            unary, both = taught[0][:, batch.index] * mask[None, ..., None], taught[1][:, batch.index[1:]].float()
            V, (T, B) = len(unary), labels.shape
            expected = torch.einsum("vtbn,tgvbn->gvb", unary, scores.view(T, -1, V, B, LABELS))
            expected = expected + torch.einsum("vbn,gvn->gvb", unary[:, 0], p["start"].view(-1, V, LABELS))
            counts = torch.einsum("tbc,vtbn->vbcn", of_kinds(kinds, mask)[1:], both)
            expected = expected + torch.einsum("vbcn,gvcn->gvb", counts, p["trans"].view(-1, V, KINDS, LABELS * LABELS))
            own = own + (expected.reshape(K, B) - own) * self.share
        return total - own

    def marginals(self, batch):
        """The probability of each label, T, K, B, N, and a function of t that gives that of each pair of t's label and the one before."""
        scores, kinds = self.scores_of(batch, False), data[batch.index][..., COLUMNS.index("kind")]
        T, K, B, N = scores.shape
        forward, sums, factor, steps, _ = pass_forward(scores, self.p["trans"], self.p["start"], kinds, batch.mask)
        backward = pass_backward(forward, sums, factor, steps)

        def both(first, last):
            left = (forward[first - 1 : last - 1] / sums[first:last]).view(-1, K, B, N, 1)
            return left * steps[first:last].view(-1, K, B, N, N) * (factor[first:last] * backward[first:last]).view(-1, K, B, 1, N)

        return (forward * backward).view(T, K, B, N), both


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


def paragraph_weights(chosen, B, left_out):
    """How much each paragraph of a batch counts, and whether each network has not seen it."""
    weight, unseen = np.zeros(B, np.float32), np.zeros((len(left_out), B), np.float32)
    weight[: len(chosen)] = 1 / annotators[chosen]
    unseen[:, : len(chosen)] = left_out[:, article[chosen]]
    return torch.from_numpy(weight).to(dev), torch.from_numpy(unseen).to(dev)


@torch.no_grad()
def judge(networks):
    """By the articles that each network has not seen: the loss a token, that of single labels, and the share of labels that are right."""
    left_out, K = networks.left_out, networks.K
    sums = torch.zeros(4, K, device=dev)
    for chosen, T, B in batches(False):
        batch = Batch(chosen, T, B, left_out)
        weight, unseen = paragraph_weights(chosen, B, left_out)
        unseen = unseen * weight
        probability, _ = networks.marginals(batch)
        labels, inside = gold[batch.index][:, None].expand(T, K, B), batch.mask[:, None] * unseen
        chance = torch.gather(probability, 3, labels[..., None])[..., 0].clamp_min(1e-9)
        sums[0] += (networks.loss_of(batch, False) * unseen).sum(1)
        sums[1] -= (chance.log() * inside).sum((0, 2))
        sums[2] += ((probability.argmax(-1) == labels) * inside).sum((0, 2))
        sums[3] += inside.sum((0, 2))
    loss, single, right, count = sums.sum(1).tolist()
    return f"{loss / count:.4f} {single / count:.4f} {right / count:.4f}"


@torch.no_grad()
def teach(teachers):
    """
    What the teachers expect, for each network that learns from it: the probability of labels, VERSIONS, tokens, N, and that of pairs of
    a token's label and the one before. Nothing that a network hears may come from teachers that have seen articles which it must not see,
    nor from one that has seen the paragraph: of fold j a network without fold k hears what the teacher without both thinks, the whole one all without j.
    (Teachers that have seen fold k tell of it: networks that they taught on other folds got k's labels right a tenth more often than
    they could know them, and an assembler that learns from these trusts them too much.)
    """
    left_out = teachers.left_out
    kept = (
        torch.zeros(FOLDS + 1, tokens, LABELS, device=dev),
        torch.zeros(FOLDS + 1, tokens, LABELS**2, dtype=torch.float16, device=dev),
    )
    for chosen, T, B in batches(False):
        batch = Batch(chosen, T, B, left_out)
        _, unseen = paragraph_weights(chosen, B, left_out)
        heard = torch.stack([unseen * without[:, None] for without in (*lacks.T, torch.ones_like(lacks[:, 0]))])
        heard = heard / heard.sum(1, keepdim=True).clamp_min(1)
        probability, both = teachers.marginals(batch)
        unary = torch.einsum("tkbn,vkb->vtbn", probability, heard)
        flat = batch.index[batch.mask]
        kept[0][:, flat] = unary[:, batch.mask]
        for t in range(1, T, 32):
            last = min(T, t + 32)
            inside = batch.mask[t:last]
            pairs_ = torch.einsum("tkbij,vkb->vtbij", both(t, last), heard).reshape(FOLDS + 1, last - t, B, -1)
            kept[1][:, batch.index[t:last][inside]] = pairs_[:, inside].half()
    return kept


number = np.arange(meta["articles"])
folds = np.stack([number % FOLDS == fold for fold in range(FOLDS)])
both_folds = [(j, k) for k in range(FOLDS) for j in range(k)]
# Which folds each teacher lacks.
lacks = torch.tensor([[float(fold in two) for fold in range(FOLDS)] for two in both_folds], device=dev)
taught, n = None, len(both_folds)
left_out = np.stack([folds[j] | folds[k] for j, k in both_folds])
teachers = Networks(left_out, [0.0] * n, [TEACHERS_DROP[i % 2] for i in range(n)], **TEACHERS)
Trainer(teachers).train()
print("teachers, by unseen articles: loss a token, loss a single label, labels right:", judge(teachers), flush=True)
taught = teach(teachers)
del teachers

names = [f"full{fold}" for fold in range(FOLDS)] + ["full"]
left_out = np.concatenate([folds, (number < 0)[None]])
students = Networks(left_out, [SHARE] * len(names), [STUDENTS_DROP] * len(names), **STUDENTS)
Trainer(students).train()
print("networks, by unseen articles: loss a token, loss a single label, labels right:", judge(students), flush=True)

with open(f"{folder}/networks.raw", "wb") as out:
    for k, name in enumerate(names):
        K, p = students.K, students.p
        with torch.no_grad():
            table = (p["delta"][k] + glove @ p["P"][k]).cpu().numpy()
        scale = np.quantile(np.abs(table).reshape(-1)[::7], 0.9998) / 127
        rounded = np.clip(np.round(table / scale), -127, 127).astype(np.int8)
        rest = {
            n: (v[k] if len(v) == K else v[[k, K + k]]).detach().cpu().numpy().astype(np.float32)
            for n, v in p.items()
            if n not in ("delta", "P")
        }
        head = dict(name=name, H=students.units, E=students.word, V=len(glove), scale=float(scale))
        head["arrays"] = [(n, list(v.shape)) for n, v in rest.items()]
        text = json.dumps(head).encode()
        out.write(len(text).to_bytes(4, "little") + text + rounded.tobytes() + b"".join(v.tobytes() for v in rest.values()))
