"""Runs in the learner's process: reads one request from stdin, loads the learner's module, makes the calls and reports
what came back as JSON lines behind a nonce (src/runners/message.ts, src/core/wire.ts). It knows no expected value, so
it cannot be made to say "passed". Python 3.9 or later; arguments: the memory limit in MiB.
"""

import builtins
import dataclasses
import json
import math
import os
import sys
import threading
import time
import types
from json.encoder import encode_basestring_ascii as quote

# Functions look their builtins up here, in a copy: the learner's code may replace the real ones.
__builtins__ = dict(vars(builtins))

MOST_VALUES = 200_000
MOST_CHARACTERS = 2_000_000
DEEPEST = 300
LARGEST_INT = 2**53


def limit_memory(mebibytes):
    """RLIMIT_DATA counts what the process really may write to; only Linux enforces it."""
    try:
        import resource

        most = mebibytes * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    except (ImportError, ValueError, OSError):
        pass


def make_reporter(nonce):
    """Returns a function that writes one message, given as JSON text, at once and whole."""
    write = os.write
    head = nonce.encode()

    def report(message):
        rest = head + message.encode() + b"\n"
        while rest:
            rest = rest[write(1, rest) :]

    return report


class Encoder:
    """Writes any value as the JSON text of a Wire. Looks no methods up on values, which may be hostile."""

    def __init__(self):
        self.values = 0
        self.characters = 0
        self.around = []

    def write(self, value):
        self.values += 1
        if self.values > MOST_VALUES or self.characters > MOST_CHARACTERS:
            return '{"kind":"large"}'
        if value is None:
            return "null"
        if value is True:
            return "true"
        if value is False:
            return "false"
        if isinstance(value, int):
            return self.integer(value)
        if isinstance(value, float):
            return self.number(value)
        if isinstance(value, str):
            return self.text(value)
        return self.container(value)

    def integer(self, value):
        if -LARGEST_INT < value < LARGEST_INT:
            return int.__repr__(value)
        shown = int.__repr__(value) if int.bit_length(value) < 300 else "(a very large int)"
        return other("an int beyond ±2^53", shown)

    def number(self, value):
        if math.isnan(value):
            return '{"kind":"number","text":"NaN"}'
        if math.isinf(value):
            return '{"kind":"number","text":"%sInfinity"}' % ("-" if value < 0 else "")
        if value == 0 and math.copysign(1, value) < 0:
            return '{"kind":"number","text":"-0"}'
        return float.__repr__(value)

    def text(self, value):
        self.characters += str.__len__(value)
        return '{"kind":"large"}' if self.characters > MOST_CHARACTERS else quote(value)

    def container(self, value):
        for outer in self.around:
            if outer is value:
                return '{"kind":"cycle"}'
        if len(self.around) >= DEEPEST:
            return '{"kind":"deep"}'
        self.around.append(value)
        try:
            return self.inside(value)
        finally:
            self.around.pop()

    def inside(self, value):
        kind = type(value)
        if isinstance(value, list):
            return "[%s]" % ",".join(self.all(list.__iter__(value)))
        if isinstance(value, tuple):
            names = getattr(kind, "_fields", None)
            if names is not None:
                return self.record(kind, zip(names, tuple.__iter__(value)))
            return "[%s]" % ",".join(self.all(tuple.__iter__(value)))
        if isinstance(value, (set, frozenset)):
            items = set.__iter__(value) if isinstance(value, set) else frozenset.__iter__(value)
            return '{"kind":"set","items":[%s]}' % ",".join(self.all(items))
        if isinstance(value, dict):
            pairs = ("[%s,%s]" % (self.write(key), self.write(item)) for key, item in dict.items(value))
            return '{"kind":"map","entries":[%s]}' % ",".join(pairs)
        if dataclasses.is_dataclass(kind):
            return self.record(kind, ((each.name, getattr(value, each.name)) for each in dataclasses.fields(kind)))
        if isinstance(value, BaseException):
            return other("an error", type.__repr__(kind))
        if isinstance(value, (types.FunctionType, types.MethodType, type)):
            return other("a function" if not isinstance(value, type) else "a class", "(a function or class)")
        fields = getattr(value, "__dict__", None)
        if type(fields) is dict:
            return self.record(kind, fields.items())
        return other("a value of type " + kind.__name__, "(%s)" % kind.__name__)

    def all(self, items):
        for item in items:
            yield self.write(item)
            if self.values > MOST_VALUES:
                return

    def record(self, kind, fields):
        pairs = ("[%s,%s]" % (quote(name), self.write(value)) for name, value in fields)
        return '{"kind":"object","fields":[%s],"class":%s}' % (",".join(pairs), quote(kind.__name__))


def other(what, text):
    return '{"kind":"other","what":%s,"text":%s}' % (quote(what), quote(text))


def encode(value):
    """The encoder recurses a few calls a level; the learner may have set the limit of recursion low."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, 5000))
    try:
        return Encoder().write(value)
    finally:
        sys.setrecursionlimit(before)


def write_error(error, file_name):
    """The JSON text of a Thrown. Its stack is `line:column` of the innermost place in the learner's file, or empty."""
    name = type(error).__name__
    try:
        message = str(error)
    except Exception as broken:
        message = "(its text cannot be had: %s)" % type(broken).__name__
    place = ""
    if isinstance(error, SyntaxError) and error.filename == file_name and error.lineno:
        message = error.msg or ""
        place = "%d:%d" % (error.lineno, max(1, error.offset or 1))
    else:
        trace = error.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == file_name:
                place = str(trace.tb_lineno)
            trace = trace.tb_next
    return '{"name":%s,"message":%s,"stack":%s}' % (quote(name), quote(str(message)[:10_000]), quote(place))


def decode(value, kind, module, records):
    """A kata's value as Python has it. `kind` is a type as typed-request.ts sends it; always a fresh copy."""
    what = kind["kind"]
    if value is None or what in ("int", "bool", "string"):
        return value
    if what == "float":
        return float(value)
    if what == "optional":
        return decode(value, kind["element"], module, records)
    if what == "list":
        return [decode(item, kind["element"], module, records) for item in value]
    if what == "set":
        return {decode(item, kind["element"], module, records) for item in value}
    if what == "tuple":
        return tuple(decode(item, part, module, records) for item, part in zip(value, kind["elements"]))
    if what == "map":
        pairs = value.items() if isinstance(value, dict) else value
        return {
            decode(key, kind["key"], module, records): decode(item, kind["value"], module, records)
            for key, item in pairs
        }
    fields = records[kind["name"]]
    made = {field: decode(value[field], part, module, records) for field, part in fields.items()}
    return getattr(module, kind["name"])(**made)


def find_missing(module, request):
    """What the kata asks for and the file does not have (MissingTarget, as JSON); None where all is there."""
    found = getattr(module, request["name"], None)
    if found is None:
        return '"found":false'
    if isinstance(found, type) != request["isClass"] or not callable(found):
        return '"found":true'
    for record in request["records"]:
        if not isinstance(getattr(module, record, None), type):
            return '"found":true,"record":%s' % quote(record)
    return None


def load(request):
    """The learner's module. Registered, since dataclasses look their own module up."""
    module = types.ModuleType("solution")
    module.__file__ = request["fileName"]
    sys.modules["solution"] = module
    exec(compile(request["code"], request["fileName"], "exec", dont_inherit=True), module.__dict__)
    return module


def run_case(index, target, calls, module, request, report):
    """One function case, or one object and its calls."""
    subject = target

    for at, call in enumerate(calls):
        place = '{"type":"step","case":%d,"step":%d' % (index, at)
        started = clock()
        try:
            arguments = [
                decode(value, kind, module, request["records"]) for value, kind in zip(call["args"], call["params"])
            ]
            if "method" in call:
                method = getattr(subject, call["method"], None)
                if not callable(method):
                    report(place + ',"ms":0,"outcome":{"kind":"missing"}}')
                    continue
            else:
                method = target
            started = clock()
            value = method(*arguments)
            ms = (clock() - started) * 1000
            if request["isClass"] and at == 0:
                subject = value
                outcome = '{"kind":"returned","value":null}'
            else:
                outcome = '{"kind":"returned","value":%s}' % encode(value)
        except (SystemExit, MemoryError):
            raise
        except BaseException as error:
            ms = (clock() - started) * 1000
            outcome = '{"kind":"threw","error":%s}' % write_error(error, request["fileName"])
            if request["isClass"] and at == 0:
                report('%s,"ms":%s,"outcome":%s}' % (place, ms, outcome))
                return
        report('%s,"ms":%s,"outcome":%s}' % (place, ms, outcome))


clock = time.perf_counter
leave = os._exit


def main():
    limit_memory(int(sys.argv[1]))
    # Through one stream and at once, so that what is printed stays in order among our messages.
    sys.stderr = sys.stdout
    request = json.loads(sys.stdin.buffer.read().decode())
    report = make_reporter(request["nonce"])
    report('{"type":"ready"}')
    sys.argv = [request["fileName"]]
    file_name = request["fileName"]
    threading.excepthook = lambda args: report('{"type":"stray","error":%s}' % write_error(args.exc_value, file_name))
    try:
        try:
            module = load(request)
        except (SystemExit, MemoryError):
            raise
        except BaseException as error:
            report('{"type":"refused","error":%s}' % write_error(error, file_name))
            leave(0)
        missing = find_missing(module, request)
        if missing is not None:
            report('{"type":"missing",%s}' % missing)
            leave(0)
        report('{"type":"loaded"}')
        target = getattr(module, request["name"])
        for index, calls in enumerate(request["cases"]):
            report('{"type":"start","case":%d}' % index)
            run_case(index, target, calls, module, request, report)
        report('{"type":"done"}')
        leave(0)
    except MemoryError:
        os.write(2, b"MemoryError")
        leave(1)
    except SystemExit as ended:
        leave(ended.code if isinstance(ended.code, int) else 0 if ended.code is None else 1)


main()
