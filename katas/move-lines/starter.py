RECIPE = [
    "wash the beans",
    "serve with bread",
    "soak them overnight",
    "cook for an hour",
    "season to taste",
]
