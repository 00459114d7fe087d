package cn.songhe.kernel.tenant;

import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Text;

/**
 * A city on the platform 租户.
 *
 * @param id its key in every row and address, lower case
 * @param name what it is called
 * @param division the division that it administers
 * @param plugin the id of the plugin with its policy; may not be installed
 * @param accent its colour, as {@code #rrggbb}
 * @param divisions its register of divisions
 */
public record Tenant(String id, Text name, DivisionCode division, String plugin, String accent, Divisions divisions) {}
