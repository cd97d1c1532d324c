import subprocess
import sys

HEAVY = ("spacy", "rich", "jinja2", "pycountry", "babel", "sqlalchemy", "trafilatura", "numpy")


def test_queries_formats_and_explanations_start_without_heavy_libraries() -> None:
    code = (
        "import sys, dateline.views.query, dateline.views.formats, dateline.views.explained;"
        f"print([m for m in {HEAVY!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
