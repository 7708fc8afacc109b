# For a teacher: grades a submission in Classroom 50. Copy it to CLASSROOM/autograders/ASSIGNMENT/autograder.py in your
# classroom50 repository, and give the assignment the settings in runtime.json beside it (--runtime, or Advanced settings).
# Change KIT and VERSION; OPTIONS may name exercises, such as "02", and --feedback calls or none.
import subprocess
import tempfile

KIT, VERSION = "https://github.com/owner/name-of-the-kit", "v0.1.0"
OPTIONS = ["--feedback", "full"]


# What fails here ends with an exit code that is not 0: for Classroom 50 a fault of the autograder, and no score.
def run(*command, folder=None):
    subprocess.run(command, cwd=folder, check=True)


with tempfile.TemporaryDirectory() as kit:
    run("git", "clone", "--quiet", "--depth", "1", "--branch", VERSION, KIT, kit)
    run("npm", "ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", folder=kit)
    grade = ["node", f"{kit}/grader/start.cjs", "grade", *OPTIONS, "--submission", ".", "--accept-any"]
    run(*grade, "--format", "classroom50", "--output", "result.json")
