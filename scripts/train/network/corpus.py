"""What the networks learn from, as export.ts writes it to FOLDER/data: the folder that the command names, and how many paragraphs at most."""
import json, sys
import numpy as np, torch

FOLDS, LABELS, KINDS = 10, 19, 14
# What is known of a token beside its word; so many numbers a vector.
SIZES = dict(suffix=16, shape=4, bucket=6, classes=8, tag=12, quote=6, rule=6, kind=8, look=8, prev=4, next=4)
COLUMNS = ["word", *SIZES]
KIND = COLUMNS.index("kind")
# A pair of labels seen less often than this never occurs.
LEAST_PAIRS = 2

folder = sys.argv[1]
limit = int(sys.argv[2]) if len(sys.argv) > 2 else None  # paragraphs, to try the script out
dev = "cuda" if torch.cuda.is_available() else "cpu"

meta = json.load(open(f"{folder}/data/meta.json"))
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


def of_kinds(kinds, mask):
    """Which kind a token is, T, B, KINDS; nothing behind a paragraph's end."""
    return ((kinds[..., None] == torch.arange(KINDS, device=dev)) & mask[..., None]).float()
