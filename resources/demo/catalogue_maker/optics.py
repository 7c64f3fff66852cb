# SPDX-License-Identifier: EUPL-1.2
"""The kinds of cameras of the demonstration: lens, sensor and streams that fit together (DOMAIN.md 2.2)."""
import math

# form, optical format, sensor w x h mm, picture w x h, focal min, max, current, codec, fps, kbit/s, model
KINDS = {
    "bullet2w": ("bullet", '1/2.8"', 5.568, 3.132, 1920, 1080, 2.8, 12, 2.8, "h264", 25, 3000, "BV-2 2.8-12"),
    "bullet2m": ("bullet", '1/2.8"', 5.568, 3.132, 1920, 1080, 2.8, 12, 6, "h264", 25, 3000, "BV-2 2.8-12"),
    "bullet2t": ("bullet", '1/2.8"', 5.568, 3.132, 1920, 1080, 2.8, 12, 12, "h264", 25, 3000, "BV-2 2.8-12"),
    "bullet4": ("bullet", '1/3"', 5.376, 3.04, 2688, 1520, 4, 4, 4, "h265", 25, 4000, "BF-4 4.0"),
    "bullet4t": ("bullet", '1/3"', 5.376, 3.04, 2688, 1520, 8, 8, 8, "h265", 25, 4000, "BF-4 8.0"),
    "bullet8": ("bullet", '1/1.8"', 7.68, 4.32, 3840, 2160, 3.9, 10, 8, "h265", 20, 8000, "BV-8 3.9-10"),
    "dome4": ("dome", '1/3"', 5.376, 3.04, 2688, 1520, 2.8, 2.8, 2.8, "h265", 25, 4000, "DF-4 2.8"),
    "dome8": ("dome", '1/1.8"', 7.68, 4.32, 3840, 2160, 3.9, 10, 8, "h265", 20, 8000, "DV-8 3.9-10"),
    "indoor": ("dome", '1/2.7"', 5.76, 3.24, 1920, 1080, 2.8, 2.8, 2.8, "h264", 25, 2500, "DI-2 2.8"),
    "turret": ("turret", '1/2.7"', 5.76, 3.24, 1920, 1080, 3.6, 3.6, 3.6, "h264", 25, 2500, "TF-2 3.6"),
    "box": ("box", '1/2.8"', 5.568, 3.132, 1920, 1080, 4, 9, 5, "h264", 25, 3000, "XV-2 4-9"),
    "ptz": ("ptz", '1/2.8"', 5.568, 3.132, 1920, 1080, 4.8, 120, 4.8, "h264", 25, 4000, "PZ-2 25x"),
    "anpr": ("anpr", '1/2.8"', 5.568, 3.132, 1920, 1080, 5, 50, 12, "h264", 25, 4000, "NP-2 5-50"),
    "trailer": ("ptz", '1/2.8"', 5.568, 3.132, 1920, 1080, 4.8, 120, 4.8, "h264", 15, 2000, "MZ-2 25x"),
    "pano": ("panoramic", '1/1.8"', None, None, 2992, 2992, 1.4, 1.4, 1.4, "h265", 20, 8000, "FE-9"),
    "multi": ("multisensor", None, None, None, 4096, 1800, None, None, None, "h265", 20, 8000, "MS-180"),
}


def angle(sensor, focal):
    return round(2 * math.degrees(math.atan(sensor / (2 * focal))), 1)


def optics(kind):
    """Form, optics and streams of a record."""
    (form, sensor, width, height, w_px, h_px, shortest, longest, focal, codec, fps, kbps, model) = KINDS[kind]
    record = {"form": form, "manufacturer": "Demonstration", "model": model, "day_night": "icr",
              "native_w_px": w_px, "native_h_px": h_px, "wdr_db": 120, "ip_rating": "IP66", "ik_rating": "IK10",
              "lens_projection": "rectilinear"}
    if sensor:
        record["sensor_type"] = sensor
    if focal:
        record.update(focal_mm=focal, focal_min_mm=shortest, focal_max_mm=longest, f_number=1.6)
    if width:
        record.update(sensor_w_mm=width, sensor_h_mm=height, sensor_src="datasheet",
                      hfov_deg=angle(width, focal), vfov_deg=angle(height, focal), hfov_src="datasheet")
    if longest and longest > shortest:
        record["zoom_optical_x"] = round(longest / shortest, 1)
    if kind == "pano":
        record.update(hfov_deg=360, vfov_deg=180, lens_projection="fisheye_equidistant")
    if kind == "multi":
        record.update(hfov_deg=180, vfov_deg=79)
    if kind == "anpr":
        record.update(illum=["ir850"], illum_range_m=30)
    elif kind == "indoor":
        record.update(illum=["none"], ip_rating="IP42", ik_rating="IK08")
    else:
        record.update(illum=["ir850"], illum_range_m=100 if form == "ptz" else 30)
    if form == "ptz":
        record["ptz"] = {"capable": True, "continuous": True, "pan_min_deg": -180, "pan_max_deg": 180,
                         "tilt_min_deg": -90, "tilt_max_deg": 15, "speed_max_dps": 240, "presets_max": 255,
                         "control": "on_request", "priority": 3, "tour": kind == "ptz"}
    small = (640, 640) if kind == "pano" else (640, 280) if kind == "multi" else (640, 360)
    record["streams"] = [
        {"role": "main", "codec": codec, "profile": "High" if codec == "h264" else "Main", "width": w_px,
         "height": h_px, "fps": fps, "bitrate_kbps": kbps, "rate_control": "vbr", "gop_frames": 2 * fps,
         "audio": False},
        {"role": "sub", "codec": "h264", "profile": "Main", "width": small[0], "height": small[1], "fps": 15,
         "bitrate_kbps": 400, "rate_control": "vbr", "gop_frames": 30, "audio": False}]
    return record
