-- One row per calendar day over the data's years. Working days between a and b (a included, b not) =
-- earlier_count(b) - earlier_count(a). Derived from the Danish calendar and the concept's extra holidays.
CREATE TABLE working_day (
    day           DATE NOT NULL,
    is_working    BOOLEAN NOT NULL,
    earlier_count INTEGER NOT NULL  -- working days strictly before day, from the table's first day on
);
