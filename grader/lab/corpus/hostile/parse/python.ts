// exercise: 03-loss
// does: is written in another language
// expect: all skipped
def sigmoid(x):
    return 1 / (1 + math.exp(-x))
