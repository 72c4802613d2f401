-- neovim as the client: opens the file, waits for the finding, takes the code action, sees it go,
-- writes the file. Works with neovim 0.7 and later. Run by run.py.
local function say(text)
  io.stdout:write('neovim: ' .. text .. '\n')
end

local function finish(text)
  say(text)
  vim.cmd('qall!')
end

local client = vim.lsp.start_client({ name = 'zspecc', cmd = { vim.env.ZSPECC, 'lsp' } })
vim.lsp.buf_attach_client(0, client)

local function count(code)
  local n = 0
  for _, found in ipairs(vim.diagnostic.get(0)) do
    if code == nil or found.code == code
      or (found.user_data and found.user_data.lsp and found.user_data.lsp.code == code) then
      n = n + 1
    end
  end
  return n
end

if not vim.wait(15000, function() return count('ZS0201') == 1 end, 20) then
  return finish('no diagnostic arrived: ' .. vim.inspect(vim.diagnostic.get(0)))
end
local line = vim.diagnostic.get(0)[1].lnum
local here = { line = line, character = 5 }
local document = vim.lsp.util.make_text_document_params(0)
local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover',
  { textDocument = document, position = { line = 6, character = 8 } }, 15000)
local hover = answers and answers[client] and answers[client].result
if not hover or not hover.contents.value:find('linux.resources.memory.limit', 1, true) then
  return finish('no hover: ' .. vim.inspect(answers))
end
answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', {
  textDocument = document,
  range = { start = here, ['end'] = here },
  context = { diagnostics = {} },
}, 15000)
local action = answers and answers[client] and answers[client].result[1]
if not action then
  return finish('no action: ' .. vim.inspect(answers))
end
vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(client).offset_encoding)
if not vim.wait(15000, function() return count('ZS0201') == 0 end, 20) then
  return finish('the diagnostic stays: ' .. vim.inspect(vim.diagnostic.get(0)))
end
vim.cmd('write!')
finish('done')
