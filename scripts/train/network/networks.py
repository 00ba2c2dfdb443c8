"""Networks side by side, as one more dimension of every array."""
import torch
from corpus import KIND, KINDS, LABELS, SIZES, data, dev, glove, gold, meta, of_kinds
from field import Partition, pass_backward, pass_forward
from recurrent import Recurrent

# Shares of what is left out in training: of a token's numbers, of the states, of words, of learned differences.
DROP_INPUT, DROP_STATES, DROP_WORDS, DROP_LEARNED = 0.3, 0.4, 0.08, 0.3


class Networks:
    """Networks side by side. left_out: which articles each must not see, K, articles; share: how much each has from the teachers."""

    def __init__(self, left_out, share, drop, units, word, layers, epochs):
        self.left_out, self.units, self.layers, self.word, self.epochs = left_out, units, layers, word, epochs
        K = self.K = len(left_out)
        # What the teachers expect, as `teach` gives it; None where there are none.
        self.taught = None
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
        labels, kinds, mask = gold[batch.index], data[batch.index][..., KIND], batch.mask
        T, B = labels.shape
        scores = self.scores_of(batch, train)
        total = Partition.apply(scores, p["trans"], p["start"], kinds, mask)
        own = (torch.gather(scores, 3, labels[:, None, :, None].expand(T, K, B, 1))[..., 0] * mask[:, None]).sum(0)
        own = own + p["start"][:, labels[0]]
        if T > 1:
            own = own + (p["trans"][:, kinds[1:], labels[:-1], labels[1:]] * mask[1:]).sum(1)
        if train and self.taught is not None:
            unary, both = self.taught[0][:, batch.index] * mask[None, ..., None], self.taught[1][:, batch.index[1:]].float()
            V, (T, B) = len(unary), labels.shape
            expected = torch.einsum("vtbn,tgvbn->gvb", unary, scores.view(T, -1, V, B, LABELS))
            expected = expected + torch.einsum("vbn,gvn->gvb", unary[:, 0], p["start"].view(-1, V, LABELS))
            counts = torch.einsum("tbc,vtbn->vbcn", of_kinds(kinds, mask)[1:], both)
            expected = expected + torch.einsum("vbcn,gvcn->gvb", counts, p["trans"].view(-1, V, KINDS, LABELS * LABELS))
            own = own + (expected.reshape(K, B) - own) * self.share
        return total - own

    def marginals(self, batch):
        """The probability of each label, T, K, B, N, and a function of t that gives that of each pair of t's label and the one before."""
        scores, kinds = self.scores_of(batch, False), data[batch.index][..., KIND]
        T, K, B, N = scores.shape
        forward, sums, factor, steps, _ = pass_forward(scores, self.p["trans"], self.p["start"], kinds, batch.mask)
        backward = pass_backward(forward, sums, factor, steps)

        def both(first, last):
            left = (forward[first - 1 : last - 1] / sums[first:last]).view(-1, K, B, N, 1)
            return left * steps[first:last].view(-1, K, B, N, N) * (factor[first:last] * backward[first:last]).view(-1, K, B, 1, N)

        return (forward * backward).view(T, K, B, N), both
