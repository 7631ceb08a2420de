WINDOW = {
    "width": 640,
    "colour": "red",
    "height": 480,
    "border": 1,
}

SERVER = {
    "retries": 3,
    "host": "localhost",
    "timeout": 2000,
    "port": 8080,
}
