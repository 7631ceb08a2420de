def check_out(save, retry):
    save("basket")
    save("address, if there is one")
    save("receipt")
