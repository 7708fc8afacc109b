// exercise: 03-loss
// does: is a Jupyter notebook
// expect: all skipped
{ "cells": [{ "cell_type": "code", "source": ["def f(): pass"] }], "nbformat": 4 }
