-- Requests of one kind, for wrk: case, assessment, both, list, search, tasks, candidates, append or open; prints one line of JSON at the end.

local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

local function lines(file)
  local all = {}
  for line in io.lines(file) do all[#all + 1] = line end
  return all
end

local function uuid()
  local r = math.random
  return string.format("%08x-%04x-4%03x-a%03x-%012x", r(0, 4294967295), r(0, 65535), r(0, 4095), r(0, 4095), r(0, 281474976710655))
end

local kind, ids, names, opening
local headers = {}
local turn = 0

function init(args)
  kind = args[1]
  headers["Cookie"] = args[2]
  headers["Lindung-Purpose"] = "identification"
  headers["Content-Type"] = "application/json"
  headers["If-Match"] = "*"
  ids = lines(args[3] .. "/ids")
  names = lines(args[3] .. "/names")
  opening = lines(args[3] .. "/opening")[1]
  math.randomseed(tonumber(args[4]) + number * 7919)
  for _ = 1, 10 do math.random() end
end

local function any(of) return of[math.random(1, #of)] end

local note = '{"entries":[{"id":"%s","body":{"kind":"note","text":"Spoken with at the shelter, with an interpreter; asked to be called by the name her friends use. Wants her sister told that she is alive. No more questions this week.","privileged":false}}]}'

function request()
  local shown = kind
  if kind == "both" then
    turn = turn + 1
    shown = turn % 2 == 0 and "case" or "assessment"
  end
  if shown == "case" then return wrk.format("GET", "/v1/cases/" .. any(ids), headers) end
  if shown == "assessment" then return wrk.format("GET", "/v1/cases/" .. any(ids) .. "/assessment", headers) end
  if shown == "list" then return wrk.format("GET", "/v1/cases?limit=20", headers) end
  if shown == "search" then
    return wrk.format("POST", "/v1/cases/search?limit=20", headers, '{"name":"' .. any(names) .. '"}')
  end
  if shown == "tasks" then return wrk.format("GET", "/v1/tasks", headers) end
  if shown == "candidates" then return wrk.format("GET", "/v1/cases/" .. any(ids) .. "/candidates", headers) end
  if shown == "append" then
    return wrk.format("POST", "/v1/cases/" .. any(ids) .. "/entries", headers, string.format(note, uuid()))
  end
  local made = opening:gsub("@CASE@", uuid()):gsub("@FIRST@", uuid()):gsub("@SECOND@", uuid())
  return wrk.format("POST", "/v1/cases", headers, made)
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '{"requests": %d, "seconds": %.3f, "p50": %.2f, "p95": %.2f, "p99": %.2f, "refused": %d, "broken": %d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
    latency:percentile(99) / 1e3, errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
