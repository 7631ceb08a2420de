import asyncio


def program() -> None:
    asyncio.run(main())


async def main() -> None:
    for name in ["a", "b"]:
        await step(name)
    results = await asyncio.gather(step("c"), step("d"))
    print(*results)
    try:
        await step("")
        print("no name is fine")
    except ValueError:
        print("caught")
    print("end")


async def step(name: str) -> str:
    print(f"in {name}".strip())
    await asyncio.sleep(0)
    if name == "":
        raise ValueError("no name")
    print(f"out {name}")
    return name.upper()

"""It prints:
in a
out a
in b
out b
in c
in d
out c
out d
C D
in
caught
end
"""
