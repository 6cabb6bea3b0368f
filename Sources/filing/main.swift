print("filing")
