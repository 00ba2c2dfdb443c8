"""The linear-chain conditional random field on top of a network: sums over all sequences of labels."""
import torch
from corpus import KINDS, allowed, allowed_first, of_kinds


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
