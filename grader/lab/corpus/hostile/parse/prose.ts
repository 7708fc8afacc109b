// exercise: 03-loss
// does: is a text about the exercise, not code
// expect: all skipped
The sigmoid squeezes numbers. I did not manage the rest, sorry!
