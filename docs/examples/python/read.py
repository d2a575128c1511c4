import csv
import json
from pathlib import Path

data = Path("node_modules/microdosing/dist/data")
laws = json.loads((data / "laws/PT.json").read_text(encoding="utf-8"))
print(laws["jurisdiction"], len(laws["rules"]), "rules")

with open(data / "findings.csv", encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        print(row["claim"], row["certainty"], row["estimate"] or "not pooled")
