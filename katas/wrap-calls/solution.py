def check_out(save, retry):
    retry(lambda: save("basket"))
    retry(lambda: save("address, if there is one"))
    retry(lambda: save("receipt"))
