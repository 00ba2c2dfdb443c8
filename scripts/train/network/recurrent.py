"""Gated recurrent units of many networks side by side."""
import torch


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
