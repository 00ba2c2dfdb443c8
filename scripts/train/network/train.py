"""
Trains the networks that score labels beside the linear tagger: one on all articles, and ten that have each not seen a tenth, for
the assembler must learn from networks that have not seen its article.

    python3 scripts/train/network/train.py .cache/network

Reads FOLDER/data, which export.ts writes; writes FOLDER/networks.raw, which pack.py packs. Needs PyTorch and NumPy; three minutes
on one H200, hours on processors. All networks are trained side by side, as one more dimension of every array: the same batches,
of which each network leaves out the articles that it must not see. A GPU adds up in an order of its own, so that another run gives
networks that are alike, not the same to the last bit: models/networks.bin holds those that the shipped model was made with.

A network: vectors of the word (GloVe's, projected, and a learned difference) and of what else is known of the token; a gated
recurrent unit in each direction; a linear layer; and a linear-chain conditional random field with the tagger's kinds of transitions.
"""
import json, math, sys, time
import numpy as np, torch
import torch.nn.functional as F

UNITS, WORD = 48, 48
SIZES = dict(suffix=16, shape=4, bucket=6, classes=8, tag=12, quote=6, rule=6, kind=8, look=8, prev=4, next=4)
EPOCHS, BATCH, RATE, DECAY, SEED = 14, 64, 3e-3, 0.02, 1
# Shares of what is left out in training: of a token's numbers, of the states, of words, of learned differences.
DROP_INPUT, DROP_STATES, DROP_WORDS, DROP_LEARNED = 0.3, 0.4, 0.08, 0.3
FOLDS, LABELS, KINDS = 10, 19, 14
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
data = np.stack([np.fromfile(f"{folder}/data/{c}.u16", np.uint16) for c in COLUMNS], 1).astype(np.int32)
gold = np.fromfile(f"{folder}/data/labels.u8", np.uint8).astype(np.int64)
paragraphs = np.fromfile(f"{folder}/data/paras.i32", np.int32).reshape(-1, 3)[:limit]
article, length, annotators = paragraphs.T
starts = np.concatenate([[0], np.cumsum(length)])
number = np.arange(meta["articles"])
names = [f"full{fold}" for fold in range(FOLDS)] + ["full"]
left_out = np.stack([number % FOLDS == fold for fold in range(FOLDS)] + [number < 0])
K = len(names)
glove = torch.from_numpy(np.fromfile(f"{folder}/data/glove.f32", np.float32).reshape(-1, 100)).to(dev)
WIDTH = WORD + sum(SIZES.values())


def weights(*shape, scale):
    return (torch.randn(*shape, device=dev) * scale).requires_grad_()


def zeros(*shape):
    return torch.zeros(*shape, device=dev).requires_grad_()


p = dict(delta=zeros(K, len(glove), WORD), P=weights(K, 100, WORD, scale=0.06))
for column, size in SIZES.items():
    p["e_" + column] = weights(K, meta["sizes"][column], size, scale=0.3)
p["Wi"], p["bi"] = weights(2 * K, WIDTH, 3 * UNITS, scale=WIDTH**-0.5), zeros(2 * K, 1, 3 * UNITS)
p["Wh"], p["bh"] = weights(2 * K, UNITS, 3 * UNITS, scale=UNITS**-0.5), zeros(2 * K, 1, 3 * UNITS)
p["Wo"], p["bo"] = weights(K, 2 * UNITS, LABELS, scale=(2 * UNITS) ** -0.5), zeros(K, 1, LABELS)
p["trans"], p["start"] = zeros(K, KINDS, LABELS, LABELS), zeros(K, LABELS)

pairs, firsts = np.zeros((LABELS, LABELS)), np.zeros(LABELS)
for i in range(len(paragraphs)):
    sequence = gold[starts[i] : starts[i + 1]]
    firsts[sequence[0]] += 1
    np.add.at(pairs, (sequence[:-1], sequence[1:]), 1)
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


class Partition(torch.autograd.Function):
    """The logarithm of the sum over all label sequences. scores: T, K, B, N; kinds and mask: T, B; returns K, B."""

    @staticmethod
    def forward(ctx, scores, transitions, start, kinds, mask):
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
        ctx.save_for_backward(forward, sums, factor, steps, kinds, mask)
        ctx.sizes = (K, B)
        return (sums.log().view(T, K, B) + torch.where(inside, top, torch.zeros_like(top))[..., 0]).sum(0)

    @staticmethod
    def backward(ctx, out):
        forward, sums, factor, steps, kinds, mask = ctx.saved_tensors
        K, B = ctx.sizes
        T, N = forward.shape[0], forward.shape[-1]
        backward = torch.empty_like(forward)
        backward[T - 1] = 1
        for t in range(T - 1, 0, -1):
            torch.div(torch.bmm(factor[t] * backward[t], steps[t].transpose(1, 2)), sums[t], out=backward[t - 1])
        probability = (forward * backward).view(T, K, B, N) * mask[:, None, :, None] * out[None, :, :, None]
        transitions = torch.zeros(K, KINDS, N, N, device=forward.device)
        if T > 1:
            left = (forward[:-1] / sums[1:] * out.reshape(1, K * B, 1, 1)).view(T - 1, K, B, N)
            right = (factor[1:] * backward[1:]).view(T - 1, K, B, N)
            both = left[..., :, None] * steps[1:].view(T - 1, K, B, N, N) * right[..., None, :]
            of_kind = F.one_hot(kinds, KINDS).to(forward.dtype) * mask[..., None]
            transitions = torch.einsum("tkbij,tbc->kcij", both, of_kind[1:])
        return probability, transitions, probability[0].sum(1), None, None


def batch_of(chosen):
    """Columns T, B, C; labels, mask and the order from the end T, B; weights of each network and paragraph K, B."""
    own = length[chosen]
    T = int(own.max())
    columns = np.zeros((T, len(chosen), len(COLUMNS)), np.int64)
    labels, backwards = (np.zeros((T, len(chosen)), np.int64) for _ in range(2))
    for j, i in enumerate(chosen):
        n = own[j]
        columns[:n, j], labels[:n, j] = data[starts[i] : starts[i + 1]], gold[starts[i] : starts[i + 1]]
        backwards[:, j] = np.arange(T)
        backwards[:n, j] = np.arange(n)[::-1]
    mask = np.arange(T)[:, None] < own[None, :]
    counts = (~left_out[:, article[chosen]]).astype(np.float32) / annotators[chosen][None, :]
    return [torch.from_numpy(x).to(dev, non_blocking=True) for x in (columns, labels, mask, backwards, counts)]


def scores_of(columns, backwards, train):
    T, B, _ = columns.shape
    word = columns[..., 0]
    if train:
        word = torch.where(torch.rand(T, B, device=dev) < DROP_WORDS, torch.zeros_like(word), word)
    learned = p["delta"][:, word]
    if train:
        learned = learned * (torch.rand(1, T, B, 1, device=dev) >= DROP_LEARNED)
    x = learned + torch.einsum("tbg,kge->ktbe", glove[word], p["P"])
    x = torch.cat([x] + [p["e_" + c][:, columns[..., 1 + i]] for i, c in enumerate(SIZES)], -1).permute(1, 0, 2, 3)
    if train:
        x = F.dropout(x, DROP_INPUT)
    order = backwards[:, None, :, None]
    both = torch.cat([x, torch.gather(x, 0, order.expand(T, K, B, WIDTH))], 1)
    given = torch.matmul(both.permute(1, 0, 2, 3).reshape(2 * K, T * B, WIDTH), p["Wi"]) + p["bi"]
    states = Recurrent.apply(given.view(2 * K, T, B, 3 * UNITS).permute(1, 0, 2, 3).contiguous(), p["Wh"], p["bh"])
    states = torch.cat([states[:, :K], torch.gather(states[:, K:], 0, order.expand(T, K, B, UNITS))], -1)
    if train:
        states = F.dropout(states, DROP_STATES)
    scores = torch.matmul(states.permute(1, 0, 2, 3).reshape(K, T * B, 2 * UNITS), p["Wo"]) + p["bo"]
    return scores.view(K, T, B, LABELS).permute(1, 0, 2, 3).contiguous()


def loss_of(batch, train):
    """The loss of each network and paragraph, K, B."""
    columns, labels, mask, backwards, _ = batch
    T, B = labels.shape
    scores, kinds = scores_of(columns, backwards, train), columns[..., COLUMNS.index("kind")]
    total = Partition.apply(scores, p["trans"], p["start"], kinds, mask)
    own = (torch.gather(scores, 3, labels[:, None, :, None].expand(T, K, B, 1))[..., 0] * mask[:, None]).sum(0)
    own = own + p["start"][:, labels[0]]
    if T > 1:
        own = own + (p["trans"][:, kinds[1:], labels[:-1], labels[1:]] * mask[1:]).sum(1)
    return total - own


def batches(shuffle):
    """Paragraphs of about one length together; fewer where they are long."""
    order = np.argsort(length + (np.random.rand(len(length)) * 0.15 * length if shuffle else 0), kind="stable")
    out, i = [], 0
    while i < len(order):
        n = BATCH
        while n > 8 and n * length[order[min(len(order) - 1, i + n - 1)]] > 64 * 160:
            n //= 2
        out.append(order[i : i + n])
        i += n
    if shuffle:
        np.random.shuffle(out)
    return out


def each(factor, count):
    """A network's factor for the rows of an array that has them once, or once for each direction."""
    return factor if count == K else torch.cat([factor, factor])


optimizer = torch.optim.AdamW(list(p.values()), lr=RATE, weight_decay=DECAY, betas=(0.9, 0.98))
steps, step, began = EPOCHS * len(batches(False)), 0, time.time()
for epoch in range(EPOCHS):
    loss, tokens = torch.zeros(K, device=dev), 0
    for chosen in batches(True):
        rate = RATE * min(1, (step + 1) / 200) * 0.5 * (1 + math.cos(math.pi * step / steps))
        step += 1
        for group in optimizer.param_groups:
            group["lr"] = rate
        batch, n = batch_of(chosen), int(length[chosen].sum())
        losses = loss_of(batch, True) * batch[-1]
        optimizer.zero_grad(set_to_none=True)
        (losses.sum() / n * 10).backward()
        with torch.no_grad():
            # No network's step is longer than 1.
            norm = torch.zeros(K, device=dev)
            for v in p.values():
                squares = v.grad.pow(2).flatten(1).sum(1)
                norm += squares if len(squares) == K else squares[:K] + squares[K:]
            factor = (1 / norm.sqrt().clamp_min(1e-9)).clamp_max(1)
            for v in p.values():
                v.grad.mul_(each(factor, len(v)).view(-1, *[1] * (v.dim() - 1)))
        optimizer.step()
        loss += losses.sum(1).detach()
        tokens += n
    print(f"epoch {epoch + 1}: {time.time() - began:.0f} s, loss a token {loss.mean().item() / tokens:.4f}", flush=True)

unseen, count = np.zeros(K), np.zeros(K)
with torch.no_grad():
    for chosen in batches(False):
        batch = batch_of(chosen)
        share = left_out[:, article[chosen]] / annotators[chosen][None, :]
        unseen += (loss_of(batch, False).cpu().numpy() * share).sum(1)
        count += (length[chosen] * share).sum(1)
print("loss a token of unseen articles:", " ".join(f"{name} {u / c:.4f}" for name, u, c in zip(names, unseen, count) if c))

with torch.no_grad():
    table = (p["delta"] + torch.einsum("vg,kge->kve", glove, p["P"])).cpu().numpy()
    scale = np.quantile(np.abs(table).reshape(K, -1)[:, ::7], 0.9998, axis=1) / 127
    rounded = np.clip(np.round(table / scale[:, None, None]), -127, 127).astype(np.int8)
with open(f"{folder}/networks.raw", "wb") as out:
    for k, name in enumerate(names):
        rest = {
            n: (v[k] if len(v) == K else v[[k, K + k]]).detach().cpu().numpy().astype(np.float32)
            for n, v in p.items()
            if n not in ("delta", "P")
        }
        head = dict(name=name, H=UNITS, E=WORD, V=len(glove), scale=float(scale[k]), arrays=[(n, list(v.shape)) for n, v in rest.items()])
        text = json.dumps(head).encode()
        out.write(len(text).to_bytes(4, "little") + text + rounded[k].tobytes() + b"".join(v.tobytes() for v in rest.values()))
