create schema if not exists kernel;

-- The twin of vn.thidua.kernel.Vietnamese.fold: without accents, lower case, đ as d, y as i, spaces folded.
create function kernel.fold(value text) returns text
    language sql immutable parallel safe
    return btrim(regexp_replace(
        translate(regexp_replace(normalize(lower(value), NFD), '[\u0300-\u036f]', '', 'g'), 'đy', 'di'),
        '\s+', ' ', 'g'));
