"""
Packs trained networks (train.py) into the file that `npm run train` reads: models/networks.bin.

    python3 scripts/train/network/pack.py .cache/network models/networks.bin

Everything is rounded to whole numbers, so that the network computes the same on every machine: 8 bits for the vectors of words and
classes, 16 bits for weights. A network that left out a part of the articles is only ever asked about these articles: it keeps the
words that stand in the corpus twice, the whole one keeps all. (Of the corpus's tokens 4 in 1,000 are common words that stand in it once.)

The file, little-endian: a count of networks; of each the length of its name, the name, the length of its section, the section,
which server/src/core/analysis/attribution/learned/networkFile.ts describes and reads.
"""
import json, struct, sys
import numpy as np

COLUMNS = ["word", "suffix", "shape", "bucket", "classes", "tag", "quote", "rule", "kind", "look", "prev", "next"]
LABELS = 19

folder, out = sys.argv[1:3]
meta = json.load(open(f"{folder}/data/meta.json"))


def trained(data):
    """The networks of a file that train.py wrote: name, sizes and arrays of each."""
    at = 0
    while at < len(data):
        n = int.from_bytes(data[at : at + 4], "little")
        head = json.loads(data[at + 4 : at + 4 + n])
        at += 4 + n
        size = head["V"] * head["E"]
        arrays = {"word": np.frombuffer(data, np.int8, size, at).reshape(head["V"], head["E"])}
        at += size
        for name, shape in head["arrays"]:
            count = int(np.prod(shape))
            arrays[name] = np.frombuffer(data, np.float32, count, at).reshape(shape).astype(float)
            at += 4 * count
        yield head, arrays


def keys_of(column):
    """The values that a column's rows stand for, from its second row on; the first is for all others."""
    if column == "word":
        return meta["words"][1:]
    if column in ("suffix", "classes", "look"):
        return [key for key, _ in sorted(meta[{"suffix": "suffixes", "classes": "classes", "look": "looks"}[column]], key=lambda e: e[1])]
    return list(range(1, meta["sizes"][column]))


def fixed(values, bits, kind):
    """Whole numbers with so many bits behind the point; none may be too large."""
    steps = np.round(np.asarray(values, float) * 2.0**bits)
    limit = np.iinfo(kind)
    assert steps.min() >= limit.min and steps.max() <= limit.max, "a weight is too large"
    return steps.astype(kind)


def section(head, arrays):
    units = head["H"]
    both = np.concatenate([arrays["Wi"][0], arrays["Wi"][1]], 1)
    at = head["E"]
    tables, inputs, keys = [], [], []
    for column in COLUMNS:
        if column == "word":
            steps, scale, weights = arrays["word"], head["scale"] * np.ones(at), both[:at]
            if head["name"] != "full":
                steps = steps[: meta["trainWords"]]
        else:
            table = arrays["e_" + column]
            weights = both[at : at + table.shape[1]]
            at += table.shape[1]
            scale = np.abs(table).max(0) / 127
            steps = np.round(table / scale).astype(np.int8)
        own = np.array(keys_of(column)[: len(steps) - 1], np.int64).astype(np.int32)
        order = np.argsort(own, kind="stable")
        tables.append(np.concatenate([steps[:1], steps[1:][order]]))
        keys.append(own[order])
        inputs.append(weights * scale[:, None])
    inputs = np.concatenate(inputs)
    # Sums have 26 bits behind the point: they must stay below 32, of which what a token gives takes up to 16.
    assert np.abs(arrays["Wh"]).sum(1).max() < 15.9 and (np.abs(arrays["Wo"]).sum(0) + np.abs(arrays["bo"][0])).max() < 31.9
    shift = int(min(24, np.floor(np.log2(32767 / np.abs(inputs).max()))))
    bias, recurrent = arrays["bi"][:, 0].copy(), arrays["bh"][:, 0]
    bias[:, : 2 * units] += recurrent[:, : 2 * units]
    parts = [struct.pack("<BBB", units, shift, len(COLUMNS))]
    for own, table in zip(keys, tables):
        parts += [struct.pack("<IB", len(own), table.shape[1]), own.astype("<i4").tobytes(), table.tobytes()]
    parts += [fixed(inputs, shift, "<i2").tobytes(), fixed(bias.reshape(-1), 11, "<i2").tobytes()]
    parts += [fixed(arrays["Wh"].transpose(0, 2, 1), 14, "<i2").tobytes(), fixed(recurrent[:, 2 * units :], 26, "<i4").tobytes()]
    parts += [fixed(arrays["Wo"].T, 14, "<i2").tobytes(), fixed(arrays["bo"][0], 26, "<i4").tobytes()]
    transitions = np.concatenate([np.broadcast_to(arrays["start"], (1, LABELS, LABELS)), arrays["trans"][1:]])
    parts.append(transitions.astype("<f4").tobytes())
    return b"".join(parts)


packed = []
for head, arrays in trained(open(f"{folder}/networks.raw", "rb").read()):
    name, body = head["name"].encode(), section(head, arrays)
    packed.append(struct.pack("<B", len(name)) + name + struct.pack("<I", len(body)) + body)
open(out, "wb").write(struct.pack("<I", len(packed)) + b"".join(packed))
print(f"{out}: {len(packed)} networks, {sum(map(len, packed)) + 4} bytes")
