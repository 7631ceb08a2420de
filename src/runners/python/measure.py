"""Counts the functions of a source read from stdin and prints them as JSON (core/measure.ts); what is counted, see
`measures` in core/kata.ts. The source is parsed, never imported or run. Python 3.9 or later.
"""

import ast
import json
import sys

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
LOOPS = (ast.For, ast.AsyncFor, ast.While)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
TRIES = tuple(getattr(ast, name) for name in ("Try", "TryStar") if hasattr(ast, name))
# A match statement and its cases are there from 3.10 on.
MATCH = getattr(ast, "Match", ())
MATCH_CASE = getattr(ast, "match_case", ())
LEVELS = (ast.If, ast.IfExp) + LOOPS + COMPREHENSIONS + TRIES + FUNCTIONS + ((MATCH,) if MATCH else ())


def decisions(node):
    """How many decisions this node alone makes."""
    if isinstance(node, ast.BoolOp):
        return len(node.values) - 1
    if isinstance(node, ast.comprehension):
        return 1 + len(node.ifs)
    if MATCH_CASE and isinstance(node, MATCH_CASE):
        always = isinstance(node.pattern, ast.MatchAs) and node.pattern.pattern is None and node.guard is None
        return 0 if always else 1
    return int(isinstance(node, (ast.If, ast.IfExp, ast.ExceptHandler) + LOOPS))


def is_elif(node, parent):
    """`elif` goes on at the level of its `if`; only the column tells it from an `if` within an `else`."""
    return (
        isinstance(node, ast.If)
        and isinstance(parent, ast.If)
        and parent.orelse == [node]
        and node.col_offset == parent.col_offset
    )


def is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def parameters(function, parent):
    """Those a caller may give: a method's own object is none."""
    given = function.args
    named = given.posonlyargs + given.args + given.kwonlyargs
    own = [getattr(each, "id", None) for each in getattr(function, "decorator_list", [])]
    is_bound = isinstance(parent, ast.ClassDef) and "staticmethod" not in own
    return len(named) - int(is_bound and len(named) > 0) + sum(each is not None for each in (given.vararg, given.kwarg))


def measure(tree):
    """All functions, in the order they begin."""
    found = []

    def visit(node, parent, around):
        # `around`: the functions this lies in, each with the depth reached in it.
        if isinstance(node, LEVELS) and not is_elif(node, parent):
            around = [(function, depth + 1) for function, depth in around]
            for function, depth in around:
                function["nesting"] = max(function["nesting"], depth)
        if around:
            own = around[-1][0]
            own["complexity"] += decisions(node)
            own["statements"] += int(isinstance(node, ast.stmt) and not is_docstring(node))
        if isinstance(node, FUNCTIONS):
            made = {
                "line": node.lineno,
                "nesting": 0,
                "complexity": 1,
                # A lambda is a return without the word.
                "statements": int(isinstance(node, ast.Lambda)),
                "parameters": parameters(node, parent),
            }
            name = getattr(node, "name", None)
            if name is not None:
                made["name"] = name
            found.append(made)
            around = around + [(made, 0)]
        for child in ast.iter_child_nodes(node):
            visit(child, node, around)

    visit(tree, None, [])
    return sorted(found, key=lambda each: each["line"])


def main():
    try:
        measured = measure(ast.parse(sys.stdin.buffer.read().decode()))
    except SyntaxError as error:
        reason = error.msg or "invalid syntax"
        measured = {"fault": reason[:1].lower() + reason[1:]}
        if error.lineno:
            measured["line"] = error.lineno
    print(json.dumps(measured))


main()
