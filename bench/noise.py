"""True texts spoiled as recognisers spoil them, and what understanding makes of them.

Every sample that has its true text is degraded at rising rates, a rate being the share of its characters
that come out wrong, and screened as plain text; the F1 of each field against the rate is what is shown.
The characters go wrong in the ways that recognition of scans and faxes goes wrong, by weight; with one seed
the texts are always the same. What only a picture shows (ink, hidden layers) is not in a text, so that the
flags fall short at rate 0 already: the fall is what is to be looked at. No word has a confidence here, so
that `silent misreads` are more than on paper, where doubt is known.
"""
import glob, json, os, random, subprocess, tempfile

# What is read for what, and how often beside the others. An empty reading is a loss.
CONFUSIONS = [
    ("l", "1", 4), ("1", "l", 4), ("l", "I", 3), ("I", "l", 4), ("i", "l", 2), ("1", "I", 2), ("I", "1", 2),
    ("O", "0", 4), ("0", "O", 4), ("o", "0", 1), ("5", "S", 3), ("S", "5", 3), ("8", "B", 2), ("B", "8", 2),
    ("2", "Z", 1), ("Z", "2", 1), ("6", "G", 1), ("G", "6", 1), ("g", "q", 1), ("q", "g", 1),
    ("rn", "m", 6), ("m", "rn", 3), ("cl", "d", 2), ("d", "cl", 1), ("vv", "w", 1), ("w", "vv", 1),
    ("e", "c", 3), ("c", "e", 2), ("a", "o", 1), ("h", "b", 1), ("t", "f", 1), ("f", "t", 1), ("n", "u", 1),
    ("C", "G", 1), ("D", "O", 1), ("E", "F", 1), ("§", "$", 2), (",", ".", 3), (".", ",", 3), (":", ";", 1),
    (" ", "", 5), (".", "", 3), ("-", "", 1), (",", "", 1), ("'", "", 1), ("fi", "ﬁ", 1),
    ("-", " ", 1), ("/", "l", 1), ("@", "©", 1), ("_", " ", 2), (".", ". ", 2),
]
BY_FIRST = {}
for _wrong in CONFUSIONS:
    BY_FIRST.setdefault(_wrong[0][0], []).append(_wrong)


def degrade(text, rate, seed):
    """The text with about `rate` of its characters read wrongly."""
    dice = random.Random(f"{seed} {rate}")
    fitting = [[c for c in BY_FIRST.get(text[i], ()) if text.startswith(c[0], i)] for i in range(len(text))]
    can_go_wrong = sum(1 for f in fitting if f) or 1
    chance = min(1.0, rate * len(text) / can_go_wrong)
    out, at = [], 0
    while at < len(text):
        if fitting[at] and dice.random() < chance:
            true, read, _ = dice.choices(fitting[at], [c[2] for c in fitting[at]])[0]
            out.append(read)
            at += len(true)
        else:
            out.append(text[at])
            at += 1
    return "".join(out)


def write_packets(samples, folder, rate, seed):
    """A truth folder of degraded texts; returns how many packets it holds."""
    count = 0
    for path in sorted(glob.glob(os.path.join(samples, "*.truth.json"))):
        truth = json.load(open(path, encoding="utf-8"))
        name = os.path.basename(path)[: -len(".truth.json")]
        text = truth.get("text") or (truth["files"][0] if truth["files"][0].endswith(".txt") else None)
        if len(truth["files"]) != 1 or not text:
            continue
        text = open(os.path.join(samples, text), encoding="utf-8").read()
        truth.update(files=[name + ".txt"], quality=f"{rate:.3%}")
        truth.pop("text", None)
        json.dump(truth, open(os.path.join(folder, name + ".truth.json"), "w", encoding="utf-8"))
        spoiled = "\f".join(degrade(page, rate, f"{seed} {name} {n}") for n, page in enumerate(text.split("\f")))
        open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8").write(spoiled)
        count += 1
    return count


def evaluate(writ, samples, rate, seeds):
    """Every field's counts over all seeds, of which F1 is made."""
    sums = {}
    for seed in range(seeds if rate else 1):
        with tempfile.TemporaryDirectory(prefix="noise-") as folder:
            packets = write_packets(samples, folder, rate, seed)
            done = subprocess.run([writ, "eval", "--format", "json", folder], capture_output=True, text=True)
            if done.returncode not in (0, 4):
                raise RuntimeError(f"writ eval ended with {done.returncode}: {done.stderr[:200]}")
            for field, t in json.loads(done.stdout)["fields"].items():
                total = sums.setdefault(field, [0, 0, 0, 0])
                for n, key in enumerate(("right", "found", "wanted")):
                    total[n] += t[key]
                total[3] += packets
    return sums


def f1(right, found, wanted):
    return 1.0 if found + wanted == 0 else 2 * right / (found + wanted)


def noise(writ, samples, rates, seeds):
    """Prints each field's F1 against the rate of wrong characters; returns it."""
    measured = {rate: evaluate(writ, samples, rate, seeds) for rate in rates}
    fields = [f for f in measured[rates[0]] if not f.startswith("flag ") and f != "silent misreads"]
    print(f"F1 by the share of characters that are read wrongly, {seeds} seeds")
    print(f"{'field':26}" + "".join(f"{rate:9.1%}" for rate in rates))
    table = {}
    for field in fields:
        table[field] = {rate: f1(*measured[rate].get(field, [0, 0, 0, 0])[:3]) for rate in rates}
        print(f"{field:26}" + "".join(f"{table[field][rate]:9.3f}" for rate in rates))
    silent = {rate: measured[rate]["silent misreads"][0] / measured[rate]["silent misreads"][3] for rate in rates}
    print(f"{'silent misreads a packet':26}" + "".join(f"{silent[rate]:9.2f}" for rate in rates) + "\n", flush=True)
    table["silent misreads a packet"] = silent
    return table
