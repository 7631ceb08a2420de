SWATCHES = [
    {"colour": "red", "note": "the colour of brick"},
    {"colour": "blue", "note": "discoloured by the sun"},
    {"colour": "green", "note": "a colourful one"},
    {"colour": "grey", "note": "hardly a colour"},
]
