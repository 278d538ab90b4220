"""Compares data/holidays.json, day by day, with the package `holidays` of PyPI.

Run by `make check-holidays`: installs the package into a folder of its own that is gone afterwards. Exit code 0 when
every year agrees, 1 when a day differs, 2 when the package could not be had, which is said and proves nothing.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import venv

PACKAGE = "holidays==0.109"
FILE = pathlib.Path(__file__).resolve().parents[2] / "data" / "holidays.json"
CATEGORIES = {"holiday": "public", "collectiveLeave": "government"}


def in_fresh_folder():
    """Installs the package and runs this script again with it."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = pathlib.Path(folder) / "bin" / "python"
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE]
        if subprocess.run(install).returncode != 0:
            print(f"NOT COMPARED: {PACKAGE} could not be installed; is there a network?", file=sys.stderr)
            return 2
        return subprocess.run([python, __file__, "--compare"]).returncode


def compare():
    """Prints every day that only one of the two knows."""
    import holidays

    years = json.loads(FILE.read_text())["years"]
    differences = 0
    for year in years:
        for kind, category in CATEGORIES.items():
            ours = {day["date"] for day in year["days"] if day["kind"] == kind}
            theirs = holidays.country_holidays("ID", years=year["year"], categories=(category,))
            listed = {day.isoformat() for day in theirs}
            for date in sorted(ours ^ listed):
                differences += 1
                print(f"{date}: {kind} only in {'the file' if date in ours else PACKAGE}")
    names = ", ".join(str(year["year"]) for year in years)
    print(f"{differences} differences in {names}")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(compare() if "--compare" in sys.argv else in_fresh_folder())
