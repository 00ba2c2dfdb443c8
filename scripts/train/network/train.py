"""
Trains the networks that label tokens: one on all articles, and ten that have each not seen a tenth, for the assembler must learn
from networks that have not seen its article.

    python3 scripts/train/network/train.py .cache/network

Reads FOLDER/data, which export.ts writes (corpus.py); writes FOLDER/networks.raw, which pack.py packs. Needs PyTorch and NumPy; minutes on one
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
import json
import numpy as np, torch
from batches import Batch, batches
from corpus import FOLDS, LABELS, allowed, allowed_first, annotators, article, dev, folder, glove, gold, meta, tokens
from networks import Networks
from trainer import Trainer

SEED = 1
TEACHERS = dict(units=96, word=64, layers=2, epochs=12)
STUDENTS = dict(units=64, word=48, layers=1, epochs=16)
# How much of what it learns a network has from its teachers; the rest it has from the annotators. Of .5, .8 and 1 this did best.
SHARE = 0.5
# How much of what networks.py leaves out is left out: every other teacher more, and of what the networks that ship see less, for they are small
# and what they are taught is smooth already.
TEACHERS_DROP, STUDENTS_DROP = (1, 1.25), 0.7

torch.manual_seed(SEED)
np.random.seed(SEED)
torch.backends.cuda.matmul.allow_tf32 = True


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
n = len(both_folds)
left_out = np.stack([folds[j] | folds[k] for j, k in both_folds])
teachers = Networks(left_out, [0.0] * n, [TEACHERS_DROP[i % 2] for i in range(n)], **TEACHERS)
Trainer(teachers).train()
print("teachers, by unseen articles: loss a token, loss a single label, labels right:", judge(teachers), flush=True)
taught = teach(teachers)
del teachers

names = [f"full{fold}" for fold in range(FOLDS)] + ["full"]
left_out = np.concatenate([folds, (number < 0)[None]])
students = Networks(left_out, [SHARE] * len(names), [STUDENTS_DROP] * len(names), **STUDENTS)
students.taught = taught
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
        rest["trans"] = np.where(allowed.cpu().numpy() > 0, rest["trans"], -np.inf).astype(np.float32)
        rest["start"] = np.where(allowed_first.cpu().numpy() > 0, rest["start"], -np.inf).astype(np.float32)
        head = dict(name=name, H=students.units, E=students.word, V=len(glove), scale=float(scale))
        head["arrays"] = [(n, list(v.shape)) for n, v in rest.items()]
        text = json.dumps(head).encode()
        out.write(len(text).to_bytes(4, "little") + text + rounded.tobytes() + b"".join(v.tobytes() for v in rest.values()))
