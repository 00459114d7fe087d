package cn.songhe.evaluation.services;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Text;
import java.util.Optional;

/**
 * An item of a list of basic services 基本养老服务清单项目, as one edition words it.
 *
 * @param id its id, such as {@code XC-L1}; for whom it is, is said by the {@link cn.songhe.spi.BasicService} of the same id
 * @param title what it is called
 * @param category its category
 * @param label the city's own word for the category
 * @param beneficiaries for whom it is; empty only for an item that is not available
 * @param content what is given; empty only for an item that is not available
 * @param standard the standard
 * @param supply the way of supply
 * @param payer who bears the cost
 * @param department the department in charge
 * @param formula the id of the formula that computes it
 * @param citation where it is written
 * @param available whether its wording is at hand; otherwise it stands in an attachment of which there is no copy
 */
public record ServiceItem(
        String id,
        Text title,
        Category category,
        Optional<Text> label,
        Optional<Text> beneficiaries,
        Optional<Text> content,
        Optional<Text> standard,
        Optional<Text> supply,
        Optional<Text> payer,
        Optional<Text> department,
        Optional<String> formula,
        Citation citation,
        boolean available) {}
