print("rakor")
