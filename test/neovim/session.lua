-- A visit of Neovim's own LSP client, which knows only pushed diagnostics. Run by scripts/editor/neovim.ts with an article open;
-- writes what it saw as one JSON object to $ONRECORD_OUTCOME.
local server = { vim.env.ONRECORD_NODE, vim.env.ONRECORD_BIN, "lsp", "--stdio" }
local outcome = {}

local function position(words)
  for line, text in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local start = text:find(words, 1, true)
    if start then return { line = line - 1, character = vim.str_utfindex(text, start - 1) } end
  end
end

local function ask(method, words, more)
  local params = { textDocument = vim.lsp.util.make_text_document_params(), position = words and position(words) }
  local answers = vim.lsp.buf_request_sync(0, method, vim.tbl_extend("error", params, more or {}), 20000)
  for _, answer in pairs(answers or {}) do return answer.result or answer.error end
end

local client = vim.lsp.start_client({
  name = "onrecord",
  cmd = server,
  root_dir = vim.fn.getcwd(),
  init_options = { settings = { completeNames = true, nameHints = true, colours = "sources" } },
})
vim.lsp.buf_attach_client(0, client)
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
outcome.rules = vim.tbl_map(function(d) return d.code or (d.user_data and d.user_data.lsp.code) end, vim.diagnostic.get(0))
outcome.hover = ask("textDocument/hover", "Oland said")
outcome.symbols = ask("textDocument/documentSymbol")
outcome.definition = ask("textDocument/definition", "She told")
outcome.references = ask("textDocument/references", "Oland said", { context = { includeDeclaration = true } })
outcome.highlights = ask("textDocument/documentHighlight", "Oland said")
outcome.completion = ask("textDocument/completion", "Mira Oland, chief")
outcome.workspaceSymbols = ask("workspace/symbol", nil, { query = "Oland" })
outcome.tokens = ask("textDocument/semanticTokens/full").data

local last = vim.api.nvim_buf_line_count(0)
local everything = { start = { line = 0, character = 0 }, ["end"] = { line = last, character = 0 } }
outcome.hints = ask("textDocument/inlayHint", nil, { range = everything })

local figure = position("140")
local there = { start = figure, ["end"] = figure }
local context = { diagnostics = vim.empty_dict() }
outcome.fixes = ask("textDocument/codeAction", nil, { range = there, context = context })
outcome.refusal = ask("textDocument/prepareRename", "She told")

-- Rename as a user would, through the client's own handler, which changes the buffer.
local edit = ask("textDocument/rename", "Mira Oland", { newName = "Mira Alder" })
vim.lsp.util.apply_workspace_edit(edit, "utf-16")
outcome.renamed = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")

-- An edit of the buffer, and the findings on what it leaves.
local line = position("TK").line
vim.api.nvim_buf_set_lines(0, line, line + 1, false, { "It rained." })
vim.wait(20000, function() return #vim.diagnostic.get(0) == 0 end, 20)
outcome.left = #vim.diagnostic.get(0)

local file = io.open(vim.env.ONRECORD_OUTCOME, "w")
file:write(vim.fn.json_encode(outcome))
file:close()
vim.cmd("qall!")
