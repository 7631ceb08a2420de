import asyncio


def program() -> None:
    asyncio.run(main())


async def main() -> None:
    print("start")
    work = load("a")
    task = asyncio.create_task(load("b"))
    print("called")
    await work
    print("a is there")
    await task
    print("end")


async def load(name: str) -> None:
    print(f"load {name}")
    await asyncio.sleep(0)
    print(f"loaded {name}")

"""It prints:
start
called
load a
load b
loaded a
a is there
loaded b
end
"""
