from datetime import UTC, datetime, timedelta

from ui.start.when import moment_in_words


def test_today_is_told_with_the_time():
    assert moment_in_words(datetime.now(UTC).isoformat()).startswith("today, ")


def test_yesterday_is_told_as_such():
    noon = datetime.now().astimezone().replace(hour=12) - timedelta(days=1)
    assert moment_in_words(noon.isoformat()) == "yesterday"


def test_longer_ago_is_a_day():
    assert "2020" in moment_in_words("2020-06-12T10:00:00+00:00")


def test_no_moment_is_nothing():
    assert moment_in_words("once upon a time") == ""
