"""Writes references.json beside itself: what the statistics must be, by SciPy, statsmodels and mpmath.

The tests read the JSON alone. To make it anew (Debian: apt-get install python3-statsmodels python3-mpmath):
    /usr/bin/python3 tests/Analytics.Tests/Statistics/References/references.py
"""
import json
import math
import os
import random
from fractions import Fraction

import mpmath
import numpy
import statsmodels.api as sm
from scipy import optimize, stats
from statsmodels.stats.meta_analysis import combine_effects
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.weightstats import ttost_ind, ttost_paired

RANDOM = random.Random(1908)
mpmath.mp.dps = 30


def answers(n, low=1, high=10, centre=None):
    if centre is None:
        return [RANDOM.randint(low, high) for _ in range(n)]
    return [min(high, max(low, round(RANDOM.gauss(centre, 1.7)))) for _ in range(n)]


def samples():
    """Two groups: edges first, then random ones of every size."""
    yield from [
        ([5], [6]), ([5], [6, 7]), ([], [6, 7]), ([5, 6], [7]), ([5, 6], [6, 7]), ([1, 10], [1, 10]), ([1, 10], [10, 10]),
        ([10] * 5, [10] * 7), ([10] * 5, [9] * 7), ([1] * 3, [1] * 2), ([1] * 3, [10] * 2), ([10] * 8 + [9], [10] * 9),
        ([10] * 8, [10] * 8 + [9]), ([1] * 40 + [2], [1] * 40 + [3]), ([5] * 4, [4, 5, 6]), ([4, 5, 6], [5] * 4),
        ([5, 5], [5, 6]), ([1, 2], answers(400)), (answers(400), [9, 10]), (answers(3), answers(900)), ([0, 10] * 50, [5] * 3),
    ]
    for _ in range(50):
        n, m = RANDOM.choice([2, 3, 4, 5, 8, 12, 25, 60, 250]), RANDOM.choice([2, 3, 5, 8, 15, 40, 120, 600])
        centre = RANDOM.uniform(2, 9.5)
        yield answers(n, centre=centre), answers(m, centre=centre + RANDOM.choice([0, 0, 0.3, -0.5, 1.5]))


def t_isf(tail, df):
    """SciPy's t.isf, whose ninth digit may be wrong, mended by mpmath's incomplete beta function."""
    upper = lambda t: mpmath.betainc(mpmath.mpf(df) / 2, 0.5, 0, df / (df + t * t), regularized=True) / 2 - mpmath.mpf(tail)
    return float(mpmath.findroot(upper, mpmath.mpf(stats.t.isf(tail, df))))


def smallest(a, b, alpha, power):
    """The noncentral t's shift by mpmath's quadrature, in units of the difference."""
    va, vb = numpy.var(a, ddof=1) / len(a), numpy.var(b, ddof=1) / len(b)
    df = (va + vb) ** 2 / (va ** 2 / (len(a) - 1) + vb ** 2 / (len(b) - 1))
    critical = t_isf(alpha / 2, df)

    def log_density(s):
        return (df - 1) * mpmath.log(s) - df * s * s / 2 + mpmath.log(2) + df / 2 * mpmath.log(mpmath.mpf(df) / 2) - mpmath.loggamma(mpmath.mpf(df) / 2)

    def upper(shift):
        width = 12 / math.sqrt(2 * df)
        points = [max(0, 1 - width), 1 - width / 4 if width < 1 else 0.25, 1, 1 + width / 4, 1 + width]
        return mpmath.quad(lambda s: mpmath.exp(log_density(s)) * mpmath.ncdf(shift - critical * s) if s > 0 else mpmath.mpf(0), points)

    rough = optimize.brentq(lambda d: float(stats.nct.sf(critical, df, d)) - power, 0.1, 2 * critical + 10)
    with mpmath.workdps(18):
        found = mpmath.findroot(lambda d: upper(d) - power, (rough, rough * 1.0001), tol=1e-24)
    assert abs(found / rough - 1) < 1e-4, (a, b, found, rough)
    return float(found) * math.sqrt(va + vb)


def two_groups():
    for i, (a, b) in enumerate(samples()):
        case = {"earlier": a, "later": b, "margin": RANDOM.choice([0.3, 0.5, 1.0]), "alpha": RANDOM.choice([0.05, 0.05 / 3]),
                "p": None, "low": None, "high": None, "equivalence_p": None, "smallest": None}
        if min(len(a), len(b)) >= 2:
            difference = numpy.mean(b) - numpy.mean(a)
            if len(set(a)) == 1 and len(set(b)) == 1:
                case.update(p=float(a[0] == b[0]), low=difference, high=difference, equivalence_p=float(abs(difference) >= case["margin"]))
            else:
                test = stats.ttest_ind(b, a, equal_var=False)
                va, vb = numpy.var(a, ddof=1) / len(a), numpy.var(b, ddof=1) / len(b)
                df = (va + vb) ** 2 / (va ** 2 / (len(a) - 1) + vb ** 2 / (len(b) - 1))
                half = t_isf(0.025, df) * math.sqrt(va + vb)
                case.update(p=test.pvalue, low=difference - half, high=difference + half,
                            equivalence_p=ttost_ind(b, a, -case["margin"], case["margin"], usevar="unequal")[0],
                            smallest=smallest(a, b, case["alpha"], 0.8))
        yield case


def pairs():
    shapes = [[(5, 5)], [(5, 6), (6, 6)], [(10, 10)] * 6, [(9, 10)] * 6, [(1, 10), (10, 1)], [(3, 3), (4, 4), (5, 5), (6, 6)],
              [(3, 6), (4, 5), (5, 4), (6, 3)], [(5, 1), (5, 9), (5, 5)], [(1, 1)] * 30 + [(1, 2)], [(7, 7), (7, 8), (8, 7)]]
    for _ in range(35):
        start = answers(RANDOM.choice([2, 3, 4, 5, 9, 30, 31, 200]), centre=RANDOM.uniform(3, 9))
        shapes.append([(x, min(10, max(1, x + RANDOM.choice([-2, -1, 0, 0, 0, 1, 1, 2])))) for x in start])
    for shape in shapes:
        x, y = [p[0] for p in shape], [p[1] for p in shape]
        d = [b - a for a, b in shape]
        margin = RANDOM.choice([0.3, 0.5])
        case = {"pairs": shape, "margin": margin, "paired_p": None, "equivalence_p": None, "rho": None, "rho_low": None, "rho_high": None}
        if len(d) >= 2:
            if len(set(d)) == 1:
                case.update(paired_p=float(d[0] == 0), equivalence_p=float(abs(d[0]) >= margin))
            else:
                case.update(paired_p=stats.ttest_rel(y, x).pvalue,
                            equivalence_p=ttost_paired(numpy.array(y), numpy.array(x), -margin, margin)[0])
        if len(set(x)) > 1 and len(set(y)) > 1:
            rho = stats.spearmanr(x, y)[0]
            rho = round(rho) if abs(abs(rho) - 1) < 1e-12 else rho
            case["rho"] = rho
            if len(x) >= 4:
                half = stats.norm.ppf(0.975) * math.sqrt((1 + rho * rho / 2) / (len(x) - 3))
                case["rho_low"], case["rho_high"] = (rho, rho) if abs(rho) == 1 else (
                    math.tanh(math.atanh(rho) - half), math.tanh(math.atanh(rho) + half))
        yield case


def adjustments():
    lists = [[], [0.3], [1.0, 1.0], [0.0, 0.5], [0.01, 0.04, 0.03, 0.005], [0.05] * 5]
    lists += [[RANDOM.random() ** RANDOM.choice([1, 4]) for _ in range(RANDOM.randint(2, 60))] for _ in range(20)]
    for p in lists:
        yield {"p": p, "holm": list(multipletests(p, method="holm")[1]) if p else [],
               "benjamini_hochberg": list(multipletests(p, method="fdr_bh")[1]) if p else []}


def lines():
    shapes = [[(1, 5.0, 8)], [(1, 5.0, 8), (2, 6.0, 8)], [(1, 5.0, 8), (1, 6.0, 8), (1, 7.0, 3)], [(0, 4.0, 1), (1, 5.0, 1), (2, 6.0, 1)],
              [(0, 10.0, 5), (1, 10.0, 7), (2, 10.0, 9)]]
    for _ in range(30):
        rounds = sorted(RANDOM.sample(range(0, 12), RANDOM.randint(3, 8)))
        shapes.append([(x, RANDOM.uniform(1, 10), RANDOM.choice([1, 2, 5, 8, 40, 900])) for x in rounds])
    for shape in shapes:
        case = {"points": shape, "next": [max(p[0] for p in shape) + 1, shape[-1][2]], "slope": None}
        if len(shape) > 2 and len({p[0] for p in shape}) > 1:
            x, y, w = (numpy.array(c, dtype=float) for c in zip(*shape))
            fit = sm.WLS(y, sm.add_constant(x), weights=w).fit()
            t = t_isf(0.025, fit.df_resid)
            ahead = fit.get_prediction(numpy.array([[1.0, case["next"][0]]]), weights=numpy.array([float(case["next"][1])]))
            case.update(slope=fit.params[1], low=fit.params[1] - t * fit.bse[1], high=fit.params[1] + t * fit.bse[1],
                        forecast=ahead.predicted_mean[0], forecast_low=ahead.predicted_mean[0] - t * ahead.se_obs[0],
                        forecast_high=ahead.predicted_mean[0] + t * ahead.se_obs[0])
        yield case


def departments():
    shapes = [[[5, 6]], [[5], [6], [7]], [[5, 6], []], [[5, 6], [7]], [[5, 5, 5], [5, 5, 5]], [[10, 10], [10, 10, 10], [10]], [[4, 4], [6, 6, 6], [5]],
              [[1, 10], [5, 6, 5, 6], [5]], [[7, 8, 9]] * 4]
    for _ in range(35):
        shapes.append([answers(RANDOM.choice([1, 2, 3, 5, 8, 15, 60]), centre=RANDOM.uniform(5, 8)) for _ in range(RANDOM.randint(2, 15))])
    for groups in shapes:
        known = [g for g in groups if g]
        everybody = [v for g in known for v in g]
        several = [g for g in known if len(g) > 1]
        case = {"groups": groups, "centre": None, "spread": None, "between": None, "shrunk": None}
        if several:
            within = sum((len(g) - 1) * numpy.var(g, ddof=1) for g in several) / sum(len(g) - 1 for g in several)
            case.update(centre=numpy.mean(everybody), spread=math.sqrt(within),
                        usual=[list(stats.norm.interval(0.95, numpy.mean(everybody), math.sqrt(within / len(g)))) if within > 0
                               else [numpy.mean(everybody)] * 2 for g in known],
                        rare=[list(stats.norm.interval(0.998, numpy.mean(everybody), math.sqrt(within / len(g)))) if within > 0
                              else [numpy.mean(everybody)] * 2 for g in known])
            if len(known) > 1 and within > 0:
                means = numpy.array([numpy.mean(g) for g in known])
                variances = numpy.array([within / len(g) for g in known])
                # statsmodels' method of moments, cut at 0.
                between = max(0.0, combine_effects(means, variances, method_re="dl").tau2)
                weights = 1 / (variances + between)
                centre = float((weights * means).sum() / weights.sum())
                case.update(between=between, shrunk=[float(m * between / (between + v) + centre * v / (between + v))
                                                     for m, v in zip(means, variances)])
            elif len(known) > 1:
                case.update(shrunk=[float(numpy.mean(g)) for g in known])
        yield case


def changes():
    """People who stay, come and leave, and where they are then: each is (department, answer) or nothing."""
    for i in range(30):
        people = []
        for _ in range(RANDOM.choice([3, 8, 30, 200])):
            kind = RANDOM.choice(["stay", "stay", "come", "leave"])
            department = RANDOM.randint(0, RANDOM.choice([0, 2, 5]))
            then = (department, RANDOM.randint(1, 10)) if kind != "come" else None
            now = (department if RANDOM.random() < 0.9 else RANDOM.randint(0, 5), RANDOM.randint(1, 10)) if kind != "leave" else None
            people.append([then, now])
        yield changed(people)
    yield changed([[(0, 5), None], [None, (0, 6)]])
    yield changed([[(0, 10), (0, 10)]] * 4)
    yield changed([[(0, 5), (0, 7)], [None, (1, 9)]])


def changed(people):
    def mean(values):
        return Fraction(sum(values), len(values))

    stayed = [(then, now) for then, now in people if then and now]
    came = [now for then, now in people if not then]
    left = [then for then, now in people if not now]
    case = {"people": people, "stayed": None, "came": None, "left": None, "mix": None}
    if not stayed:
        return case

    def against(group, stayers):
        """Kitagawa: the difference of means within departments, and the rest by their mix."""
        if not group:
            return Fraction(0), Fraction(0)
        within = Fraction(0)
        for department in {d for d, _ in group}:
            a = [v for d, v in group if d == department]
            b = [v for d, v in stayers if d == department]
            if b:
                within += (Fraction(len(a), len(group)) + Fraction(len(b), len(stayers))) / 2 * (mean(a) - mean(b))
        return within, mean([v for _, v in group]) - mean([v for _, v in stayers]) - within

    now_all = len(stayed) + len(came)
    then_all = len(stayed) + len(left)
    came_within, came_mix = (Fraction(len(came), now_all) * part for part in against(came, [now for _, now in stayed]))
    left_within, left_mix = (Fraction(len(left), then_all) * part for part in against(left, [then for then, _ in stayed]))
    stay = mean([now[1] for _, now in stayed]) - mean([then[1] for then, _ in stayed])
    total = mean([n[1] for _, n in stayed] + [v for _, v in came]) - mean([t[1] for t, _ in stayed] + [v for _, v in left])
    assert stay + came_within - left_within + came_mix - left_mix == total
    case.update(stayed=float(stay), came=float(came_within), left=float(-left_within), mix=float(came_mix - left_mix))
    return case


def covariates():
    shapes = [([[3, 4]], [[3, 3], [4, 4]]), ([[3, 4], [3, 5]], [[3, 3], [3, 4], [3, 3]]), ([[2, 3], [2, 4]], [[4, 4], [4, 5]]),
              ([[3, 4], [3, 4]], [[3, 3], [3, 3]])]
    for _ in range(25):
        def group(n, centre, lift):
            starts = answers(n, 1, 5, centre)
            return [[x, min(5, max(1, x + lift + RANDOM.choice([-1, 0, 0, 1])))] for x in starts]
        shapes.append((group(RANDOM.choice([2, 3, 6, 15]), 2, RANDOM.choice([0, 1])), group(RANDOM.choice([2, 5, 40, 200]), 3, 0)))
    for group, others in shapes:
        case = {"group": group, "others": others, "value": None}
        rows = [(1.0, x, y - x) for x, y in group] + [(0.0, x, y - x) for x, y in others]
        joined, start, change = (numpy.array(c, dtype=float) for c in zip(*rows))
        within = len(set(x for x, _ in group)) > 1 or len(set(x for x, _ in others)) > 1
        columns = [numpy.ones(len(rows)), joined] + ([start] if within else [])
        apart = {x for x, _ in group} != {x for x, _ in others}
        if min(len(group), len(others)) >= 2 and len(rows) > len(columns) and (within or not apart):
            fit = sm.OLS(change, numpy.column_stack(columns)).fit()
            half = t_isf(0.025, fit.df_resid) * fit.bse[1]
            case.update(value=fit.params[1], low=fit.params[1] - half, high=fit.params[1] + half)
        yield case


ALL = {"two_groups": list(two_groups()), "pairs": list(pairs()), "adjustments": list(adjustments()), "lines": list(lines()),
       "departments": list(departments()), "changes": list(changes()), "covariates": list(covariates())}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "references.json"), "w") as out:
    body = ",\n".join('"%s": [\n%s\n]' % (name, ",\n".join(json.dumps(case, separators=(",", ":"), default=float) for case in cases))
                      for name, cases in ALL.items())
    out.write("{\n" + body + "\n}\n")
print({name: len(cases) for name, cases in ALL.items()}, sum(len(cases) for cases in ALL.values()))
