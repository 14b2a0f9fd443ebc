-- Pages of one address, for wrk: a reader asks for the next after a pause, or at once; prints one line of JSON at the end.

local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

local path, ids, pause
local headers = { ["Accept-Encoding"] = "gzip", ["Accept"] = "text/html" }

function init(args)
  path, pause = args[1], tonumber(args[4])
  headers["Cookie"] = args[2]
  ids = {}
  for line in io.lines(args[3] .. "/ids") do ids[#ids + 1] = line end
  math.randomseed(tonumber(args[5]) + number * 7919)
  for _ = 1, 10 do math.random() end
end

-- Milliseconds before the next request of a reader.
function delay()
  if pause == 0 then return 0 end
  return math.random(pause / 2, pause * 3 / 2)
end

function request()
  local address = path:gsub("@CASE@", function() return ids[math.random(1, #ids)] end)
  return wrk.format("GET", address, headers)
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '{"requests": %d, "seconds": %.3f, "p50": %.2f, "p95": %.2f, "p99": %.2f, "bytes": %d, "refused": %d, "broken": %d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
    latency:percentile(99) / 1e3, summary.bytes, errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
